// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/steps/executor.h"

namespace millrace::steps {

/// `file`: works on files inside the allowed folders (workflow model §6). Results by operation:
///
///   read            {path, content, size}         content as `encoding` says: utf-8 or base64
///   write           {path, size}                  replaces the whole file at once or not at all
///   append          {path, size, appended}        size of the whole file afterwards
///   list            {path, entries: [{name, type, size, modified}]}   sorted by name
///   copy, move      {path, destination, size}     a file at the destination is replaced
///   delete          {path, deleted}               `recursive` for folders, `missing_ok`
///   make_directory  {path, created}               with the folders above it
///   watch           {path, change, size, modified} change: created, modified, deleted
///
/// What is written is on the disk when the step completes. append is at least once: an attempt that
/// is repeated after a crash may append twice.
std::unique_ptr<Executor> makeFileAction();
model::ActionKind describeFileAction();

} // namespace millrace::steps
