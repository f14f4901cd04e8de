// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/audit_chain.h"
#include "engine/audit/audit_head.h"
#include "engine/audit/audit_verifier.h"

#include <QCryptographicHash>
#include <QtTest>

#include <functional>

namespace millrace::tests {

using audit::AuditEntry;
using audit::AuditHead;
using audit::AuditRecord;

namespace {

using Trail = std::vector<AuditRecord>;

Trail trailOf(int count)
{
    Trail trail;
    QByteArray head = audit::chainStart();
    for (int i = 1; i <= count; ++i) {
        const AuditEntry entry{1000 + i,        u"ana"_qs,       u"root"_qs,
                               u"run.start"_qs, u"%1"_qs.arg(i), u"digest"_qs};
        head = audit::chainHash(head, i, entry);
        trail.push_back({i, entry, head});
    }
    return trail;
}

} // namespace

class tst_AuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHashIsTheOneDocumented();
    void anUntouchedTrailIsWhole();
    void theFirstBrokenEntryIsNamed_data();
    void theFirstBrokenEntryIsNamed();
    void fieldsCannotFlowIntoEachOther();
    void anExportedHeadShowsACutTail();
    void aHeadSurvivesItsFile();
    void whatIsNoHeadIsRefused();
};

void tst_AuditChain::theHashIsTheOneDocumented()
{
    const AuditEntry entry{1767225600000, u"ana"_qs, u"root"_qs, u"run.start"_qs, u"1"_qs, u""_qs};
    const QByteArray text =
        QByteArray(32, '\0') + "1:1,13:1767225600000,3:ana,4:root,9:run.start,1:1,0:,";
    QCOMPARE(audit::chainHash(audit::chainStart(), 1, entry),
             QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

void tst_AuditChain::anUntouchedTrailIsWhole()
{
    audit::AuditVerifier verifier;
    for (const AuditRecord &record : trailOf(50))
        QVERIFY(verifier.add(record));
    QVERIFY(verifier.isWhole());
    QCOMPARE(verifier.count(), 50);
    QCOMPARE(verifier.head(), trailOf(50).back().hash);
}

void tst_AuditChain::theFirstBrokenEntryIsNamed_data()
{
    using Damage = std::function<void(Trail &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<qint64>("brokenAt");
    QTest::newRow("a changed text")
        << Damage([](Trail &t) { t[6].entry.actor = u"bob"_qs; }) << qint64(7);
    QTest::newRow("a changed time") << Damage([](Trail &t) { ++t[0].entry.time; }) << qint64(1);
    QTest::newRow("a changed hash") << Damage([](Trail &t) { t[3].hash[5] ^= 1; }) << qint64(4);
    QTest::newRow("a removed entry")
        << Damage([](Trail &t) { t.erase(t.begin() + 4); }) << qint64(5);
    QTest::newRow("a removed entry, numbered anew") << Damage([](Trail &t) {
        t.erase(t.begin() + 4);
        for (std::size_t i = 4; i < t.size(); ++i)
            --t[i].number;
    }) << qint64(5);
    QTest::newRow("two that changed places")
        << Damage([](Trail &t) { std::swap(t[7].entry, t[8].entry); }) << qint64(8);
    QTest::newRow("a missing beginning")
        << Damage([](Trail &t) { t.erase(t.begin()); }) << qint64(1);
}

void tst_AuditChain::theFirstBrokenEntryIsNamed()
{
    QFETCH(std::function<void(Trail &)>, damage);
    Trail trail = trailOf(10);
    damage(trail);
    audit::AuditVerifier verifier;
    for (const AuditRecord &record : trail)
        verifier.add(record);
    QVERIFY(!verifier.isWhole());
    QVERIFY(!verifier.reason().isEmpty());
    QTEST(*verifier.brokenAt(), "brokenAt");
}

void tst_AuditChain::fieldsCannotFlowIntoEachOther()
{
    const AuditEntry one{1, u"ab"_qs, u"c"_qs, {}, {}, {}};
    const AuditEntry two{1, u"a"_qs, u"bc"_qs, {}, {}, {}};
    QVERIFY(audit::chainHash(audit::chainStart(), 1, one) !=
            audit::chainHash(audit::chainStart(), 1, two));
}

void tst_AuditChain::anExportedHeadShowsACutTail()
{
    const Trail trail = trailOf(10);
    const AuditHead head{10, trail.back().hash, 5};
    QVERIFY(audit::checkAuditHead(head, trail.back().hash));
    QCOMPARE(audit::checkAuditHead(head, {}).error().code, u"audit.cut"_qs);
    QCOMPARE(audit::checkAuditHead(head, trail[8].hash).error().code, u"audit.rewritten"_qs);
}

void tst_AuditChain::aHeadSurvivesItsFile()
{
    const AuditHead head{10, trailOf(10).back().hash, 1767225600000};
    const auto read = audit::readAuditHead(audit::writeAuditHead(head));
    QVERIFY(read);
    QCOMPARE(*read, head);
}

void tst_AuditChain::whatIsNoHeadIsRefused()
{
    QCOMPARE(audit::readAuditHead("{\"count\": 1}").error().code, u"audit.bad_head"_qs);
    QVERIFY(!audit::readAuditHead("no JSON"));
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_AuditChain)
#include "tst_audit_chain.moc"
