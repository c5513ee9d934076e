// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
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

    void hasTheTextsOfTheSourcesAndNoOthers_data()
    {
        QTest::addColumn<QString>("catalogue");
        for (const char *name : {"hoithi_vi", "hoithi_en"})
            QTest::newRow(name) << QLatin1String(name) + QStringLiteral(".ts");
    }

    /// As update_translations would find them: none is missing, of another context, or lost in a merge.
    void hasTheTextsOfTheSourcesAndNoOthers()
    {
        QFETCH(QString, catalogue);
        const QString original = QStringLiteral(HOITHI_SOURCE_DIR "/translations/") + catalogue;
        const QTemporaryDir folder;
        const QString copy = folder.filePath(catalogue);
        QVERIFY(QFile::copy(original, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(HOITHI_SOURCE_DIR));
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                      {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"),
                       QStringLiteral("models"), QStringLiteral("-I"), QStringLiteral("app"), QStringLiteral("app"),
                       QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("-ts"), copy});
        QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, qPrintable(lupdate.errorString()));
        QCOMPARE(sourcesOf(original), sourcesOf(copy));
    }

    /// As texts get that were pasted over a part of themselves.
    void saysNothingTwice()
    {
        QFile file(QStringLiteral(HOITHI_SOURCE_DIR "/translations/hoithi_vi.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).remove(QStringLiteral("&amp;"));
        static const QRegularExpression translation(QStringLiteral("<(?:translation|numerusform)>([^<]*)<"));
        static const QRegularExpression twice(
            QStringLiteral("(?<!\\p{L})(\\p{L}+(?: \\p{L}+)+|\\p{Lu}\\p{L}*) \\1(?!\\p{L})"));
        for (auto all = translation.globalMatch(text); all.hasNext();) {
            const QString said = all.next().captured(1);
            QVERIFY2(!twice.match(said).hasMatch(), qPrintable(said));
        }
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
    /// "context: source" of every translated message.
    static QStringList sourcesOf(const QString &path)
    {
        QFile file(path);
        QXmlStreamReader xml(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        QStringList found;
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation") && xml.attributes().isEmpty())
                found.append(QString(context + QStringLiteral(": ") + source));
        }
        found.sort();
        return found;
    }

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
