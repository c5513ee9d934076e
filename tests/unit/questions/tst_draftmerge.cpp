// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draft/draftmerge.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hoithi;

namespace {

/// Few fields and few texts, so that they meet.
DraftContent anyContent()
{
    DraftContent content;
    for (const char *field : {"number", "date", "title", "name"}) {
        const int text = *rc::gen::inRange(0, 4);
        if (text > 0)
            content.emplace(QString::fromLatin1(field), QString::number(text));
    }
    return content;
}

std::optional<QString> fieldOf(const DraftContent &content, const QString &field)
{
    const auto found = content.find(field);
    return found == content.end() ? std::nullopt : std::optional(found->second);
}

bool isConflict(const DraftMerge &merge, const QString &field)
{
    return std::ranges::any_of(merge.conflicts, [&](const FieldConflict &conflict) { return conflict.field == field; });
}

} // namespace

/// What two people made of one form, put together.
class TestDraftMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatOnlyOneChangedAreTaken()
    {
        const DraftContent base{{QStringLiteral("number"), QStringLiteral("1")},
                                {QStringLiteral("name"), QStringLiteral("A")}};
        DraftContent mine = base;
        mine[QStringLiteral("number")] = QStringLiteral("2");
        DraftContent theirs = base;
        theirs[QStringLiteral("name")] = QStringLiteral("B");
        const DraftMerge merge = mergeDrafts(base, mine, theirs);
        QVERIFY(merge.conflicts.empty());
        QCOMPARE(merge.takenOver, QStringList{QStringLiteral("name")});
        QCOMPARE(merge.content.at(QStringLiteral("number")), QStringLiteral("2"));
        QCOMPARE(merge.content.at(QStringLiteral("name")), QStringLiteral("B"));
    }

    void aFieldThatBothChangedIsAConflict()
    {
        const QString field = QStringLiteral("number");
        const DraftMerge merge =
            mergeDrafts({{field, QStringLiteral("1")}}, {{field, QStringLiteral("2")}}, {{field, QStringLiteral("3")}});
        QCOMPARE(merge.conflicts,
                 (std::vector<FieldConflict>{{field, QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}}));
        QCOMPARE(merge.content.at(field), QStringLiteral("2"));
    }

    void whereOneChangedNothingTheOtherIsTheOutcome()
    {
        QVERIFY(rc::check([] {
            const DraftContent base = anyContent();
            const DraftContent changed = anyContent();
            RC_ASSERT(mergeDrafts(base, changed, base).content == changed);
            RC_ASSERT(mergeDrafts(base, base, changed).content == changed);
            RC_ASSERT(mergeDrafts(base, changed, changed).content == changed);
            RC_ASSERT(mergeDrafts(base, changed, base).conflicts.empty());
            RC_ASSERT(mergeDrafts(base, base, changed).conflicts.empty());
            RC_ASSERT(mergeDrafts(base, changed, changed).conflicts.empty());
        }));
    }

    void itDoesNotMatterWhoIsAskedButInConflicts()
    {
        QVERIFY(rc::check([] {
            const DraftContent base = anyContent();
            const DraftContent one = anyContent();
            const DraftContent other = anyContent();
            const DraftMerge merge = mergeDrafts(base, one, other);
            const DraftMerge reverse = mergeDrafts(base, other, one);
            RC_ASSERT(merge.conflicts.size() == reverse.conflicts.size());
            for (const FieldConflict &conflict : merge.conflicts)
                RC_ASSERT(isConflict(reverse, conflict.field));
            for (const char *name : {"number", "date", "title", "name"}) {
                const QString field = QString::fromLatin1(name);
                if (!isConflict(merge, field))
                    RC_ASSERT(fieldOf(merge.content, field) == fieldOf(reverse.content, field));
            }
        }));
    }

    void nothingThatSomebodyTypedIsLost()
    {
        QVERIFY(rc::check([] {
            const DraftContent base = anyContent();
            const DraftContent mine = anyContent();
            const DraftContent theirs = anyContent();
            const DraftMerge merge = mergeDrafts(base, mine, theirs);
            for (const char *name : {"number", "date", "title", "name"}) {
                const QString field = QString::fromLatin1(name);
                for (const DraftContent *typed : {&mine, &theirs}) {
                    if (fieldOf(*typed, field) != fieldOf(base, field))
                        RC_ASSERT(isConflict(merge, field) || fieldOf(merge.content, field) == fieldOf(*typed, field));
                }
            }
        }));
    }
};

HOITHI_TEST(TestDraftMerge)
#include "tst_draftmerge.moc"
