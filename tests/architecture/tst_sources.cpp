// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"
#include "testregistry.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QtTest>

using namespace hoithi::test;

/// What every source file has in common: licence, names, guards, size of its folder.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEveryFileWithItsLicence();
    void guardsEveryHeaderWithPragmaOnce();
    void namesNothingAfterAVagueRole();
    void namesNoTwoTypesAlike();
    void namesEveryRecordedActionToPeople();
    void keepsFoldersSmall();
    void findsTheSourcesAtAll();
};

namespace {

QStringList allFiles()
{
    return cppFiles(QStringLiteral("models")) + cppFiles(QStringLiteral("views")) + cppFiles(QStringLiteral("app"))
           + cppFiles(QStringLiteral("tests"));
}

constexpr int largestFolder = 40;

/// Types that a file defines for all to see, with their namespaces.
QStringList typesOf(const QString &file)
{
    static const QRegularExpression opened(QStringLiteral("^namespace ?([\\w:]*) \\{$"));
    static const QRegularExpression defined(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: : [^;]*)?(?: \\{)?$"));
    QStringList types;
    QStringList namespaces;
    for (const QString &line : textOf(file).split(u'\n')) {
        if (const auto start = opened.match(line); start.hasMatch())
            namespaces.append(start.captured(1));
        else if (line.startsWith(QLatin1String("} // namespace")) && !namespaces.isEmpty())
            namespaces.removeLast();
        else if (const auto type = defined.match(line); type.hasMatch() && !namespaces.contains(QString()))
            types.append(namespaces.join(QStringLiteral("::")) + QStringLiteral("::") + type.captured(1));
    }
    return types;
}

} // namespace

void TestSources::startsEveryFileWithItsLicence()
{
    QStringList wrong;
    for (const QString &file : allFiles()) {
        if (!textOf(file).startsWith(QLatin1String("// SPDX-FileCopyrightText: HoiThi contributors\n"
                                                   "// SPDX-License-Identifier: GPL-3.0-or-later\n")))
            wrong.append(file);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestSources::guardsEveryHeaderWithPragmaOnce()
{
    QStringList wrong;
    for (const QString &file : allFiles()) {
        if (file.endsWith(QLatin1String(".h")) && !textOf(file).contains(QLatin1String("\n#pragma once\n")))
            wrong.append(file);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestSources::namesNothingAfterAVagueRole()
{
    static const QString vague = QStringLiteral("(?:manager|helpers?|utils?|utilities|handler|info|common|data)");
    static const QRegularExpression fileName(QString(vague + QStringLiteral("\\.(?:h|cpp)$")));
    static const QRegularExpression className(
        QStringLiteral(
            "^(?:class|struct)\\s+\\w*(?:Manager|Helpers?|Utils?|Utilities|Handler|Info|Common|Data)\\b[^;]*$"),
        QRegularExpression::MultilineOption);
    QStringList wrong;
    for (const QString &file : allFiles()) {
        if (fileName.match(file).hasMatch())
            wrong.append(file);
        const QRegularExpressionMatch match = className.match(textOf(file));
        if (match.hasMatch())
            wrong.append(QString(file + QStringLiteral(": ") + match.captured()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

/// The linker takes one of the two for both, without a word.
void TestSources::namesNoTwoTypesAlike()
{
    QMap<QString, QString> known;
    QStringList wrong;
    for (const QString &file : allFiles()) {
        for (const QString &type : typesOf(file)) {
            const QString other = known.value(type);
            if (!other.isEmpty() && !file.startsWith(QLatin1String("tests/")))
                wrong.append(QStringLiteral("%1: %2, %3").arg(type, other, file));
            known.insert(type, file);
        }
    }
    QVERIFY(known.size() > 500);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

/// What the audit trail holds as a code, "paper.freeze", the window shows in words.
void TestSources::namesEveryRecordedActionToPeople()
{
    static const QRegularExpression action(
        QStringLiteral("QStringLiteral\\(\"([a-z]+\\.(?!vi\"|csv\"|json\"|hoithi\")[a-z]+)\"\\)"));
    const QString words = textOf(QStringLiteral("models/itemmodels/audit/auditwords.cpp"));
    QStringList actions;
    for (const QString &file : cppFiles(QStringLiteral("models/services"))) {
        for (const QRegularExpressionMatch &match : action.globalMatch(textOf(file)))
            actions.append(match.captured(1));
    }
    QVERIFY(actions.contains(QStringLiteral("questions.write")));
    actions.removeIf([&words](const QString &each) { return words.contains(u"{\"" + each + u"\", QT_"); });
    QVERIFY2(actions.isEmpty(), qPrintable(actions.join(u'\n')));
}

void TestSources::keepsFoldersSmall()
{
    QMap<QString, int> count;
    for (const QString &file : allFiles())
        ++count[QFileInfo(file).path()];
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        QVERIFY2(it.value() <= largestFolder, qPrintable(it.key()));
}

void TestSources::findsTheSourcesAtAll()
{
    QVERIFY(cppFiles(QStringLiteral("models/base")).contains(QStringLiteral("models/base/result.h")));
    QVERIFY(includesOf(QStringLiteral("models/base/result.h")).contains(QStringLiteral("base/error.h")));
}

HOITHI_TEST(TestSources)
#include "tst_sources.moc"
