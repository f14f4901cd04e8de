// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_access/reading_store.h"

#include "engine/journal/store_care.h"

#include <QFileInfo>

namespace millrace::app {

base::Result<std::unique_ptr<ReadingStore>> ReadingStore::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return base::fail(base::ErrorClass::Store, u"store.missing"_qs,
                          u"there is no store at %1"_qs.arg(path),
                          u"check --store; the first run makes one"_qs);
    auto connection = journal::openStore(path, journal::OpenMode::ReadOnly);
    if (!connection)
        return base::fail(connection.error());
    return std::unique_ptr<ReadingStore>(new ReadingStore(std::move(*connection)));
}

} // namespace millrace::app
