// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/process/unique_fd.h"
#include "engine/steps/attempt.h"

#include <sys/types.h>

namespace millrace::steps {

/// A path that was found to be inside one of an attempt's allowed folders, held by a descriptor of
/// a folder that is trusted, so that nothing that others do to the tree meanwhile (a symbolic link
/// put in place of a folder, say) leads out of it.
///
/// How: openat2(2) with RESOLVE_BENEATH; where a kernel or a container refuses that call, component
/// by component with O_NOFOLLOW, which refuses all symbolic links. Links that stay inside the
/// folder and are relative are followed, others are refused. Thread: any.
class AllowedPath
{
public:
    /// Relative paths begin in the request's starting folder. Fails with class permission outside.
    static Result<AllowedPath> locate(const AttemptRequest &request, const QString &path);

    /// The absolute path as it is shown.
    const QString &shown() const noexcept { return m_shown; }

    /// open(2) inside the folder; close-on-exec. On failure invalid, errno says why.
    process::UniqueFd open(int flags, mode_t mode = 0) const;
    /// The folder that holds the path, and the last part of the path's name, for calls such as
    /// renameat(2). On failure invalid, errno says why.
    process::UniqueFd openParent() const;
    QByteArray name() const;

    /// Makes the folder and those above it that are missing; true where it was not there before.
    Result<bool> makeFolders() const;

    /// The real absolute path of something that exists, for programs and libraries that take paths.
    Result<QString> canonical() const;

    /// The failure of a call on this path, worded: `action` is what was tried ("read").
    base::Error error(const QString &action, int systemError) const;

private:
    process::UniqueFd openBeneath(const QByteArray &relative, int flags, mode_t mode) const;
    process::UniqueFd walk(const QByteArray &relative, int flags, mode_t mode) const;

    QString m_shown;
    process::UniqueFd m_base;
    QByteArray m_relative; ///< beneath m_base; never empty
    bool m_withoutLinks = false;
};

} // namespace millrace::steps
