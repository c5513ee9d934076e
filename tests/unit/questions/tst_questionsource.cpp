// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionsource.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

/// What files call the documents that questions are written from.
class TestQuestionSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesNameTheSourcesTheirWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const auto &[text, code] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"nq12", "nq12"},
                 {"NQ12", "nq12"},
                 {"NQ 12-NQ/TU", "nq12"},
                 {"Nghị quyết 12-NQ/TU", "nq12"},
                 {"Nghị quyết số 12-NQ/TU ngày 12/11/2021", "nq12"},
                 {"QĐ 62", "qd62"},
                 {"Quyết định số 62/2021/QĐ-UBND", "qd62"},
                 {"quyet dinh 62/2021", "qd62"},
                 {"Quyết định 2603/QĐ-UBND", "qd2603"},
                 {"Kiến thức về Hue-S", "hues"},
                 {"Hue-S", "hues"},
                 {"QĐ", "QĐ"},
                 {"Quyết định", "Quyết định"},
                 {"Luật Giao dịch điện tử", "Luật Giao dịch điện tử"},
                 {"Quyết định 26", "Quyết định 26"},
                 {"", ""}})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code);
    }
    void filesNameTheSourcesTheirWay()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QCOMPARE(sourceCodeOf(presetSources(QStringLiteral("kh2475")), text), code);
    }
};

HOITHI_TEST(TestQuestionSource)
#include "tst_questionsource.moc"
