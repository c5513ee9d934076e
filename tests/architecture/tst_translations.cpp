// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

/// Both languages are complete at each commit.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingUntranslated_data()
    {
        QTest::addColumn<QString>("catalogue");
        for (const char *name : {"hoithi_vi", "hoithi_en", "qtbase_vi"})
            QTest::newRow(name) << QLatin1String(name) + QStringLiteral(".ts");
    }

    void leavesNothingUntranslated()
    {
        QFETCH(QString, catalogue);
        QFile file(QStringLiteral(HOITHI_SOURCE_DIR "/translations/") + catalogue);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QStringLiteral("<message")));
        QVERIFY2(!text.contains(QStringLiteral("type=\"unfinished\"")),
                 "run update_translations and translate what is new");
    }

    /// A translation must ask for the same values as its source.
    void keepsPlaceholders()
    {
        QFile file(QStringLiteral(HOITHI_SOURCE_DIR "/translations/hoithi_vi.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression message(
            QStringLiteral("<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>"));
        int checked = 0;
        for (auto all = message.globalMatch(text); all.hasNext(); ++checked) {
            const auto match = all.next();
            QVERIFY2(placeholders(match.captured(1)) == placeholders(match.captured(2)), qPrintable(match.captured(1)));
        }
        QVERIFY(checked > 500);
    }

private:
    static QStringList placeholders(const QString &text)
    {
        static const QRegularExpression placeholder(QStringLiteral("%L?[1-9]"));
        QStringList found;
        for (auto all = placeholder.globalMatch(text); all.hasNext();)
            found.append(all.next().captured());
        found.sort();
        found.removeDuplicates();
        return found;
    }
};

HOITHI_TEST(TestTranslations)
#include "tst_translations.moc"
