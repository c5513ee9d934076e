// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"
#include "testregistry.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace hoithi::test;

/// Who may include whom, read from the sources.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesOnlyLayersBelow_data();
    void includesOnlyLayersBelow();
    void keepsWidgetsOutOfModels();
    void keepsSqlInsideStorage();
};

namespace {

using Layers = QMap<QString, QStringList>;

const Layers &allowed()
{
    static const Layers matrix{
        {QStringLiteral("models/base"), {}},
        {QStringLiteral("models/domain"), {QStringLiteral("base")}},
        {QStringLiteral("models/containers"), {QStringLiteral("base")}},
        {QStringLiteral("models/ingest"),
         {QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("containers")}},
        {QStringLiteral("models/exchange"),
         {QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("containers")}},
        {QStringLiteral("models/storage"), {QStringLiteral("base"), QStringLiteral("domain")}},
        {QStringLiteral("models/documents"),
         {QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("containers")}},
        {QStringLiteral("models/vault"), {QStringLiteral("base"), QStringLiteral("domain")}},
        {QStringLiteral("models/backend"),
         {QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("containers")}},
        {QStringLiteral("models/services"),
         {QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("ingest"), QStringLiteral("exchange"),
          QStringLiteral("storage"), QStringLiteral("documents"), QStringLiteral("vault"), QStringLiteral("backend")}},
        {QStringLiteral("models/itemmodels"),
         {QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("services")}},
        {QStringLiteral("views"),
         {QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("services"), QStringLiteral("itemmodels")}},
        {QStringLiteral("app/commandline"),
         {QStringLiteral("app"), QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("services")}},
        {QStringLiteral("app"),
         {QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("services"), QStringLiteral("itemmodels"),
          QStringLiteral("views")}},
    };
    return matrix;
}

QSet<QString> layerNames()
{
    QSet<QString> names;
    for (auto it = allowed().cbegin(); it != allowed().cend(); ++it)
        names.insert(it.key().section(QLatin1Char('/'), -1));
    return names;
}

/// All files of the folders given whose includes match, as "file: include".
QStringList including(const QStringList &folders, const QRegularExpression &pattern)
{
    QStringList found;
    for (const QString &folder : folders) {
        for (const QString &file : cppFiles(folder)) {
            for (const QString &include : includesOf(file)) {
                if (pattern.match(include).hasMatch())
                    found.append(QString(file + QStringLiteral(": ") + include));
            }
        }
    }
    return found;
}

} // namespace

void TestLayers::includesOnlyLayersBelow_data()
{
    QTest::addColumn<QString>("folder");
    for (auto it = allowed().cbegin(); it != allowed().cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestLayers::includesOnlyLayersBelow()
{
    QFETCH(const QString, folder);
    const QSet<QString> layers = layerNames();
    const QString own = folder.section(QLatin1Char('/'), -1);
    QStringList wrong;
    for (const QString &file : cppFiles(folder)) {
        if (folder == QLatin1String("app") && file.startsWith(QLatin1String("app/commandline/")))
            continue;
        for (const QString &include : includesOf(file)) {
            const QString layer = include.section(QLatin1Char('/'), 0, 0);
            const bool isOwn = layer == own || (own == QLatin1String("app") && layer == QLatin1String("commandline"));
            if (include.contains(QLatin1Char('/')) && layers.contains(layer) && !isOwn
                && !allowed().value(folder).contains(layer))
                wrong.append(QString(file + QStringLiteral(": ") + include));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayers::keepsWidgetsOutOfModels()
{
    static const QRegularExpression widget(QStringLiteral(
        "^Qt(Widgets|Charts|PrintSupport|SvgWidgets)(/|$)|^Q(Application|\\w*Widget|MainWindow|\\w*Dialog|MessageBox|"
        "Abstract(Item|Scroll|Button|Spin)(View|Area|Box)?|(Table|Tree|List|Header|Graphics|Chart)View|"
        "\\w*ItemDelegate|Label|\\w*Button|\\w*ComboBox|LineEdit|TextEdit|CheckBox|Menu|MenuBar|ToolBar|StatusBar|"
        "\\w*Style|(HBox|VBox|Grid|Form|Stacked|Box|)Layout|Printer|Completer)$"));
    const QStringList wrong = including({QStringLiteral("models")}, widget);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayers::keepsSqlInsideStorage()
{
    static const QRegularExpression sql(QStringLiteral("^(QtSql(/|$)|QSql|sqlite3\\.h|libpq)"));
    const QStringList wrong = including(
        {QStringLiteral("models/base"), QStringLiteral("models/domain"), QStringLiteral("models/containers"),
         QStringLiteral("models/ingest"), QStringLiteral("models/exchange"), QStringLiteral("models/documents"),
         QStringLiteral("models/vault"), QStringLiteral("models/backend"), QStringLiteral("models/services"),
         QStringLiteral("models/itemmodels"), QStringLiteral("views"), QStringLiteral("app")},
        sql);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

HOITHI_TEST(TestLayers)
#include "tst_layers.moc"
