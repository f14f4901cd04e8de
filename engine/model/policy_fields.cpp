// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/field_values.h"

namespace millrace::model {

template<>
const Fields<RetryPolicy> &fieldsOf<RetryPolicy>()
{
    static const Fields<RetryPolicy> kAll = {
        field<&RetryPolicy::maxAttempts>(u"max_attempts"_qs),
        field<&RetryPolicy::backoff>(u"backoff_strategy"_qs),
        field<&RetryPolicy::delay>(u"delay"_qs),
        field<&RetryPolicy::multiplier>(u"backoff_multiplier"_qs),
        field<&RetryPolicy::maxDelay>(u"max_delay"_qs),
        field<&RetryPolicy::jitter>(u"jitter"_qs),
        field<&RetryPolicy::retryOn>(u"retry_on"_qs),
        field<&RetryPolicy::neverRetry>(u"never_retry"_qs),
    };
    return kAll;
}

template<>
const Fields<SlaTargets> &fieldsOf<SlaTargets>()
{
    static const Fields<SlaTargets> kAll = {
        field<&SlaTargets::maxExecutionTime>(u"max_execution_time"_qs),
        field<&SlaTargets::minSuccessRate>(u"min_success_rate"_qs),
    };
    return kAll;
}

template<>
const Fields<Cache> &fieldsOf<Cache>()
{
    static const Fields<Cache> kAll = {
        field<&Cache::key>(u"key"_qs),
        field<&Cache::ttl>(u"ttl"_qs),
    };
    return kAll;
}

template<>
const Fields<Wait> &fieldsOf<Wait>()
{
    static const Fields<Wait> kAll = {
        field<&Wait::duration>(u"duration"_qs),    field<&Wait::until>(u"until"_qs),
        field<&Wait::event>(u"event"_qs),          field<&Wait::timeout>(u"timeout"_qs),
        field<&Wait::onTimeout>(u"on_timeout"_qs),
    };
    return kAll;
}

template<>
const Fields<SubWorkflow> &fieldsOf<SubWorkflow>()
{
    static const Fields<SubWorkflow> kAll = {
        field<&SubWorkflow::id>(u"id"_qs),
        field<&SubWorkflow::file>(u"file"_qs),
        field<&SubWorkflow::version>(u"version"_qs),
    };
    return kAll;
}

template<>
const Fields<Route> &fieldsOf<Route>()
{
    static const Fields<Route> kAll = {
        field<&Route::when>(u"when"_qs),
        field<&Route::outcome>(u"outcome"_qs),
        field<&Route::to>(u"to"_qs),
        field<&Route::label>(u"label"_qs),
    };
    return kAll;
}

} // namespace millrace::model
