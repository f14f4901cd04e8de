// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_page.h"
#include "ui/settings/keys_page.h"

namespace millrace::ui {

std::vector<SettingsTopic> builtinTopics()
{
    return {AppearancePage::topic(), KeysPage::topic()};
}

} // namespace millrace::ui
