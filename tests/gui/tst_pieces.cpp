// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparedprompts.h"
#include "testregistry.h"
#include "views/charts/participationchart.h"
#include "views/dialogs/judgedialogs.h"
#include "views/dialogs/keydialogs.h"
#include "views/dialogs/review/effecttext.h"
#include "views/dialogs/review/tiedialog.h"
#include "views/dialogs/rulereadingdialog.h"
#include "views/pages/overview/nextstep.h"
#include "views/pages/overview/openpoints.h"
#include "views/pages/overview/steptext.h"
#include "views/pages/ranking/placereason.h"
#include "views/settings/settings.h"
#include "views/shell/languageswitch.h"
#include "views/theme/theme.h"
#include "views/widgets/datatable.h"
#include "views/widgets/factlist.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/windowwords.h"
#include "windowparts.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

/// The parts of the window that think: each is a function of plain values.
class TestPieces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundIsAtTheFirstStepItLacks_data();
    void roundIsAtTheFirstStepItLacks();
    void nextStepIsOfTheFirstUnfinishedRound();
    void whatIsOpenIsTold();
    void afterAnErasureNoRoundAwaitsAnImport();
    void paceIsUnknownUntilThereIsEnoughToTell();
    void reasonNamesBothValues();
    void reasonTellsOfAnUndecidedTie();
    void whoTiesForAPrizeIsNotIntoThePrizes();
    void tieTellsWhetherPrizesAreScarce();
    void reasonOfThoseWithoutAPlace_data();
    void reasonOfThoseWithoutAPlace();
    void endingIsAddedWhereThereIsNone();
    void chartIsWrittenByEnding();
    void chartIsRefusedForAnotherEnding();
    void keysAreCountedAndKept();
    void stoppingIsToldUntilTheJobEnds();
    void namesAreShownAsWritten();
    void busyDialogIsNotAcceptedAgain();
    void rulesOfAMissingRoundAreRefused();
    void messagesNamePlacesOfTheWindow();
    void everyCommandInAMessageHasAPlaceInTheWindow();
    void noLineOfADetailIsCut();
    void rowsGrowWithTheirTexts();
    void aFilterIsNamedInAnotherLanguage();
};

namespace {

RoundState finishedRound()
{
    RoundState round;
    round.round.number = 1;
    round.rulesInForce = true;
    round.questionCount = 15;
    round.submissions = 10;
    round.run.emplace();
    round.run->current = true;
    round.run->quorum = 2;
    round.run->signedBy = {QStringLiteral("One"), QStringLiteral("Two")};
    round.awarded = true;
    return round;
}

Standing twoRows(Eligibility second)
{
    Standing standing;
    standing.run.target = 10;
    standing.run.rules.requiredCorrect = 15;
    for (const qint64 prediction : {12, 15}) {
        Candidate candidate;
        candidate.correct = 14;
        candidate.prediction = prediction;
        standing.input.candidates.push_back(candidate);
    }
    standing.rows = {{0, 1}, {1, 2}};
    standing.rows[1].separatedBy = static_cast<std::uint8_t>(Criterion::Prediction);
    standing.rows[1].eligibility = second;
    return standing;
}

bool isWhole(const QLabel *label)
{
    return label->height() >= (label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height());
}

} // namespace

void TestPieces::roundIsAtTheFirstStepItLacks_data()
{
    using Change = void (*)(RoundState &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("stage");
    const auto row = [](const char *name, Change change, RoundStage stage) {
        QTest::newRow(name) << change << static_cast<int>(stage);
    };
    row(
        "nothing lacks", [](RoundState &) {}, RoundStage::Done);
    row(
        "cancelled", [](RoundState &r) { r.round.cancelled = true; }, RoundStage::Cancelled);
    row(
        "no rules", [](RoundState &r) { r.rulesInForce = false; }, RoundStage::NeedsRules);
    row(
        "no key", [](RoundState &r) { r.questionCount = 0; }, RoundStage::NeedsKey);
    const auto sealed = [](RoundState &r) {
        r.questionCount = 0;
        r.questions = {QuestionSeal::Sealed, {QString()}, {}, {}};
    };
    row("sealed", sealed, RoundStage::NeedsOpening);
    row(
        "sealed without a key", [](RoundState &r) { r.questionCount = 0, r.questions.seal = QuestionSeal::Sealed; },
        RoundStage::NeedsKey);
    row(
        "no dump", [](RoundState &r) { r.submissions = 0; }, RoundStage::NeedsDump);
    row(
        "not open", [](RoundState &r) { r.submissions = 0, r.round.opensAtUtc = fromMillis(2000); },
        RoundStage::NotOpen);
    row(
        "no run", [](RoundState &r) { r.run.reset(); }, RoundStage::NeedsRanking);
    row(
        "stale", [](RoundState &r) { r.run->current = false; }, RoundStage::Stale);
    row(
        "one signature", [](RoundState &r) { r.run->signedBy.pop_back(); }, RoundStage::NeedsSignatures);
    row(
        "no awards", [](RoundState &r) { r.awarded = false; }, RoundStage::NeedsAwards);
}

void TestPieces::roundIsAtTheFirstStepItLacks()
{
    using Change = void (*)(RoundState &);
    QFETCH(Change, change);
    RoundState round = finishedRound();
    change(round);
    QTEST(static_cast<int>(stageOf(round, fromMillis(1000))), "stage");
}

void TestPieces::nextStepIsOfTheFirstUnfinishedRound()
{
    ContestOverview overview;
    overview.rounds = {finishedRound(), finishedRound()};
    overview.rounds[1].round.number = 2;
    QCOMPARE(nextStep(overview, fromMillis(0)).round, 0);
    overview.rounds[1].awarded = false;
    QCOMPARE(nextStep(overview, fromMillis(0)).round, 2);
    QVERIFY(nextStep(overview, fromMillis(0)).stage == RoundStage::NeedsAwards);
}

/// Beside the next step, whatever that is; complaints that are overdue or about a final result by themselves.
void TestPieces::whatIsOpenIsTold()
{
    ContestOverview overview;
    overview.rounds = {finishedRound(), finishedRound()};
    overview.rounds[1].round.number = 2;
    overview.rounds[1].run->finalisation.emplace();
    overview.collective = CollectiveAwards::Given;
    const auto titleOf = [](int round) {
        return QStringLiteral("Round %1").arg(round);
    };
    QVERIFY(openPoints(overview, {}, titleOf).empty());
    NextStep step = nextStep(overview, fromMillis(0));
    QVERIFY(QByteArray(textOf(step).sentence).contains("not known yet"));
    step.beside = OpenBeside::Nothing;
    QVERIFY(QByteArray(textOf(step).sentence).contains("Nothing is left"));
    step.beside = OpenBeside::Something;
    QVERIFY(!QByteArray(textOf(step).sentence).contains("Nothing is left"));
    overview.complaints = {{3, 1, false}, {4, 1, true}, {7, 2, false}};
    const std::vector<OpenPoint> points = openPoints(overview, {{1, 2}, {2, 5}}, titleOf);
    QStringList told;
    for (const OpenPoint &point : points)
        told.append(QStringLiteral("%1 → %2 %3").arg(point.text, point.place.tab).arg(point.place.round.value_or(0)));
    QCOMPARE(told,
             (QStringList{QStringLiteral("Review flags that concern a prize and are not settled: Round 1 (2), Round 2 "
                                         "(5) → review 1"),
                          QStringLiteral("Complaints whose answers are overdue: nos. 4 → complaints 1"),
                          QStringLiteral("Complaints about a final result that no judge has decided: nos. 7 → "
                                         "complaints 2"),
                          QStringLiteral("Complaints that no judge has decided: nos. 3 → complaints 1")}));
    overview.rounds[1].run->current = false; // what was final is no more
    const std::vector<OpenPoint> two = openPoints(overview, {}, titleOf);
    QCOMPARE(two.size(), std::size_t{2});
    QVERIFY(!two.back().place.round); // they are of several
}

void TestPieces::afterAnErasureNoRoundAwaitsAnImport()
{
    ContestOverview overview;
    overview.rounds = {finishedRound(), finishedRound(), finishedRound()};
    overview.rounds[1].round.number = 2;
    overview.rounds[1].submissions = 0;
    overview.rounds[1].run.reset();
    overview.rounds[2].round.number = 3;
    overview.rounds[2].awarded = false;
    QVERIFY(nextStep(overview, fromMillis(0)).stage == RoundStage::NotOpen
            || nextStep(overview, fromMillis(0)).stage == RoundStage::NeedsDump);
    overview.retention.erased = true;
    QCOMPARE(nextStep(overview, fromMillis(0)).round, 3); // what can be done goes before what cannot
    overview.rounds[2].awarded = true;
    QCOMPARE(nextStep(overview, fromMillis(0)).round, 2);
    QVERIFY(nextStep(overview, fromMillis(0)).stage == RoundStage::ClosedToImports);
    QVERIFY(!QByteArray(textOf(nextStep(overview, fromMillis(0))).sentence).startsWith("Import"));
}

void TestPieces::paceIsUnknownUntilThereIsEnoughToTell()
{
    QVERIFY(!paceOf({10, 100, 10}, 100).rowsPerSecond);
    const JobPace pace = paceOf({25, 100, 5000}, 2000);
    QCOMPARE(pace.rowsPerSecond, std::optional<qint64>(2500));
    QCOMPARE(pace.secondsLeft, std::optional<qint64>(6));
    QVERIFY(!paceOf({25, 0, 5000}, 2000).secondsLeft);
}

void TestPieces::reasonTellsOfAnUndecidedTie()
{
    Standing standing = twoRows(Eligibility::Eligible);
    for (StandingRow &row : standing.rows) {
        row.place = 1;
        row.separatedBy = StandingRow::separatedByNothing;
        row.prize = StandingRow::undecided;
    }
    standing.ties = {{{0, 1}, {0}}};
    for (const std::size_t row : {0U, 1U})
        QVERIFY(placeReason(standing, row)
                    .sentence.contains(QStringLiteral("2 people tie for this prize: the judges decide.")));
    standing.ties.front().decided = true;
    QVERIFY(
        placeReason(standing, 1).sentence.contains(QStringLiteral("2 people tie for this prize: the judges decided.")));
}

void TestPieces::whoTiesForAPrizeIsNotIntoThePrizes()
{
    const auto person = [](const char *name, const char *prize) {
        RankedSubmission ranked;
        ranked.fullName = ranked.accountId = QLatin1String(name);
        ranked.prize = QString::fromUtf8(prize);
        return ranked;
    };
    PrizeEffect effect;
    effect.entering = {person("a", "undecided"), person("b", "Giải Nhất")};
    effect.leaving = {person("c", "undecided")};
    QCOMPARE(effectLines(effect).mid(1),
             QStringList({QStringLiteral("Into the prizes:"), QStringLiteral("    b (b): Giải Nhất"),
                          QStringLiteral("Into a tie for a prize, still to be decided:"), QStringLiteral("    a (a)"),
                          QStringLiteral("Out of a tie for a prize:"), QStringLiteral("    c (c)")}));
}

void TestPieces::tieTellsWhetherPrizesAreScarce()
{
    RoundTie tie;
    tie.people.resize(3);
    tie.prizes = {QStringLiteral("Giải Nhất"), QStringLiteral("Giải Nhì")};
    const auto told = [&tie] {
        const TieDialog dialog({tie}, QStringLiteral("Tuần 1"), std::nullopt, nullptr);
        return test::found<QLabel>(dialog, "consequence")->text();
    };
    QVERIFY(told().startsWith(
        QStringLiteral("3 people are equal on every criterion, and the prizes for them are only 2: ")));
    tie.prizes.append(QStringLiteral("Giải Nhì"));
    QVERIFY(
        told().startsWith(QStringLiteral("3 people are equal on every criterion, and each of them gets a prize: ")));
    tie.agencies.resize(2);
    tie.people.clear();
    QVERIFY(told().startsWith(QStringLiteral("2 agencies are equal")));
}

void TestPieces::reasonNamesBothValues()
{
    const Standing standing = twoRows(Eligibility::Eligible);
    QCOMPARE(placeReason(standing, 0).sentence, QStringLiteral("First: nobody stands above."));
    QCOMPARE(placeReason(standing, 1).sentence,
             QStringLiteral("Decided by “closest prediction”: 5 here, 2 in the row above."));
}

void TestPieces::reasonOfThoseWithoutAPlace_data()
{
    QTest::addColumn<int>("eligibility");
    QTest::addColumn<QString>("contained");
    QTest::newRow("excluded") << static_cast<int>(Eligibility::Excluded) << QStringLiteral("roster");
    QTest::newRow("too few") << static_cast<int>(Eligibility::TooFewCorrect) << QStringLiteral("14 correct; 15");
    QTest::newRow("no prediction") << static_cast<int>(Eligibility::NoPrediction) << QStringLiteral("no prediction");
}

void TestPieces::reasonOfThoseWithoutAPlace()
{
    QFETCH(int, eligibility);
    QFETCH(QString, contained);
    QVERIFY(placeReason(twoRows(static_cast<Eligibility>(eligibility)), 1).sentence.contains(contained));
}

void TestPieces::aFilterIsNamedInAnotherLanguage()
{
    const Theme theme;
    LanguageSwitch language;
    language.setLanguage(QStringLiteral("vi"));
    FilterField field(theme);
    field.setText(QStringLiteral("1"));
    const auto *chip = test::found<QToolButton>(field, "filterChip");
    QCOMPARE(chip->text(), QStringLiteral("chứa “1” ×"));
    language.setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(chip->text(), QStringLiteral("contains “1” ×"));
}

void TestPieces::endingIsAddedWhereThereIsNone()
{
    const QString ending = QStringLiteral("pdf");
    QCOMPARE(withEnding(QStringLiteral("/a.b/decision"), ending), QStringLiteral("/a.b/decision.pdf"));
    QCOMPARE(withEnding(QStringLiteral("/a.b/decision.PDF"), ending), QStringLiteral("/a.b/decision.PDF"));
}

void TestPieces::chartIsWrittenByEnding()
{
    const QTemporaryDir folder;
    ParticipationRow row;
    row.agencyName = QStringLiteral("Phường Hương Vân");
    row.people = 12;
    row.allCorrect = 3;
    const QString png = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY_RESULT(exportParticipationChart({row}, QStringLiteral("People"), png));
    QVERIFY(!QImage(png).isNull());
    const QString svg = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY_RESULT(exportParticipationChart({}, QStringLiteral("Nobody"), svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("<svg"));
}

void TestPieces::chartIsRefusedForAnotherEnding()
{
    const auto refused = exportParticipationChart({}, QString(), QStringLiteral("/nowhere/chart.bmp"));
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidArgument);
    const auto unwritable = exportParticipationChart({}, QString(), QStringLiteral("/nowhere/chart.png"));
    QVERIFY(!unwritable && unwritable.error().code == ErrorCode::Io);
}

void TestPieces::keysAreCountedAndKept()
{
    QWidget parent;
    QPointer<KeyDialog> dialog = new KeyDialog({{1, QStringLiteral("Week 1"), 15, false}}, 1, &parent);
    dialog->open();
    auto *key = test::found<QLineEdit>(*dialog, "key");
    const auto *accept = test::found<QPushButton>(*dialog, "accept");
    key->setText(QStringLiteral("abcdabcdabcd"));
    QCOMPARE(test::found<QLabel>(*dialog, "keyCount")->text(), QStringLiteral("12 / 15"));
    QVERIFY(!accept->isEnabled());
    key->setText(QStringLiteral("ABXDABCDABCDABC"));
    QVERIFY(test::found<QLabel>(*dialog, "missing")->text().startsWith(QStringLiteral("“X” at position 3")));
    key->setText(QStringLiteral("ABCDABCDABCDA{BC}C"));
    QCOMPARE(test::found<QLabel>(*dialog, "keyCount")->text(), QStringLiteral("15 / 15"));
    QVERIFY(accept->isEnabled());
    dialog->accept();
    dialog->finish(failure({ErrorCode::Refused, QStringLiteral("Refused."), {}}));
    QVERIFY(dialog->isVisible());
    QCOMPARE(test::found<QLabel>(*dialog, "missing")->text(), QStringLiteral("Refused."));
    QCOMPARE(key->text(), QStringLiteral("ABCDABCDABCDA{BC}C"));
    dialog->finish({});
    QTRY_VERIFY(!dialog);
}

void TestPieces::stoppingIsToldUntilTheJobEnds()
{
    JobBar bar;
    const JobBar::Job job = bar.start(QStringLiteral("Importing"));
    bar.cancel();
    job.progress({1, 2, 100});
    QTest::qWait(250); // the bar has looked twice
    const auto labels = bar.findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == QStringLiteral("Stopping…"); }));
    const JobBar::Job another = bar.start(QStringLiteral("Verifying"), false);
    bar.cancel();
    QVERIFY(!another.stop.stop_requested());
}

void TestPieces::namesAreShownAsWritten()
{
    const QString name = QStringLiteral("A<b>B</b> & C");
    RankedSubmission submission;
    submission.submissionId = name;
    submission.fullName = name;
    QWidget parent;
    const InvalidateDialog invalidate(submission, std::nullopt, &parent, {});
    const SignDialog sign(name, RunSummary(), {}, std::nullopt, &parent);
    for (const QDialog *dialog : {static_cast<const QDialog *>(&invalidate), static_cast<const QDialog *>(&sign)}) {
        int confirming = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->buddy() || !QKeySequence::mnemonic(label->text()).isEmpty());
            confirming += label->buddy() && label->text().contains(QStringLiteral("“A<b>B</b> && C”")) ? 1 : 0;
        }
        QCOMPARE(confirming, 1);
    }
    QVERIFY(test::text(invalidate, "consequence").contains(name));
}

void TestPieces::busyDialogIsNotAcceptedAgain()
{
    QWidget parent;
    KeyDialog dialog({{1, QStringLiteral("Week 1"), 15, false}}, 1, &parent);
    auto *key = test::found<QLineEdit>(dialog, "key");
    const auto *accept = test::found<QPushButton>(dialog, "accept");
    key->setText(QStringLiteral("ABCDABCDABCDABC"));
    dialog.accept();
    QVERIFY(!accept->isEnabled());
    key->setText(QStringLiteral("ABCDABCDABCDABD"));
    QVERIFY(!accept->isEnabled());
    dialog.finish(failure({ErrorCode::Refused, QStringLiteral("Refused."), {}}));
    QVERIFY(accept->isEnabled());
}

void TestPieces::rulesOfAMissingRoundAreRefused()
{
    const QTemporaryDir folder;
    test::PreparedFiles files;
    files.toOpen = {folder.filePath(QStringLiteral("rules.json"))};
    const auto write = [&files](const QByteArray &rules) {
        QFile file(files.toOpen.constFirst());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rules);
    };
    QWidget parent;
    RuleReadingDialog dialog(files, 5, std::nullopt, &parent);
    test::found<QRadioButton>(dialog, "presetFile")->setChecked(true);
    auto *choose = test::found<QPushButton>(dialog, "chooseRulesFile");
    write(R"({"in_force_from_round":7})");
    choose->click();
    QCOMPARE(test::text(dialog, "rulesFileState"),
             QStringLiteral("The rules cannot be in force from round 7: the contest has rounds 1 to 5."));
    QCOMPARE(test::text(dialog, "missing"), QStringLiteral("Choose the rules file."));
    write(R"({"in_force_from_round":3})");
    choose->click();
    QCOMPARE(test::text(dialog, "rulesFileState"), QStringLiteral("rules.json"));
    QCOMPARE(dialog.reading().inForceFromRound, 3);
}

void TestPieces::messagesNamePlacesOfTheWindow()
{
    QCOMPARE(inWindowWords(QStringLiteral("An organiser opens the round first (round open).")),
             QStringLiteral("An organiser opens the round first (Overview › Open the round's questions)."));
    QCOMPARE(inWindowWords(QStringLiteral("Run “verify”: it names what was altered.")),
             QStringLiteral("Run “Overview › Verify all records”: it names what was altered."));
    QCOMPARE(inWindowWords(QStringLiteral("Look at each (review flags --open).")),
             QStringLiteral("Look at each (Ranking › Review)."));
    QCOMPARE(inWindowWords(QStringLiteral("The round is not over yet (schedule show).")),
             QStringLiteral("The round is not over yet (Schedule)."));
    QCOMPARE(inWindowWords(QStringLiteral("name the one whose key changes (--paper-code).")),
             QStringLiteral("name the one whose key changes."));
    QCOMPARE(inWindowWords(QStringLiteral("sign in (HOITHI_USER, HOITHI_PASSWORD_FILE), or ask")),
             QStringLiteral("sign in, or ask"));
    QCOMPARE(inWindowWords(QStringLiteral("“Bài (1)” (a17)")), QStringLiteral("“Bài (1)” (a17)"));
}

/// A command that a message names is one that the window has a place for.
void TestPieces::everyCommandInAMessageHasAPlaceInTheWindow()
{
    QFile file(QStringLiteral(HOITHI_SOURCE_DIR "/translations/hoithi_en.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    const QString services =
        all.section(QStringLiteral("<name>Services</name>"), 1).section(QStringLiteral("</context>"), 0, 0);
    // A word in lower case and another, in brackets or quotation marks: English prose has no other such places.
    static const QRegularExpression command(QStringLiteral("[(“]([a-z]+ [a-z-]+(?: --[a-z]+)?)[)”]"));
    int found = 0;
    for (auto it = command.globalMatch(services); it.hasNext(); ++found) {
        const QString name = it.next().captured(1);
        QVERIFY2(!windowPlaceOf(QLatin1String(name.toLatin1())).isEmpty(), qPrintable(name));
    }
    QVERIFY(found >= 40);
}

void TestPieces::noLineOfADetailIsCut()
{
    const QString hash = QStringLiteral("5e285ed0eca38f59\nee0a3c5e9c204c9b\nb8aa88897e4e8d42\n79703d7ff7ed94d2");
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(new QWidget);
    auto *facts = new FactList;
    auto *layout = new QVBoxLayout(area.widget());
    layout->addWidget(facts);
    layout->addStretch();
    area.show();
    const auto showsWhole = [&](const QString &kind) {
        facts->setFacts({{QStringLiteral("Thời điểm"), QStringLiteral("26/11/2026 17:31:20")},
                         {QStringLiteral("Loại"), kind},
                         {QStringLiteral("Mục đích"), QStringLiteral("Ghi nhận khen thưởng")},
                         {QStringLiteral("Số dòng"), QStringLiteral("5")},
                         {QStringLiteral("SHA-256"), hash},
                         {QStringLiteral("Mã băm"), hash},
                         {QStringLiteral("Mã băm mục trước"), hash}});
        return QTest::qWaitFor([facts] { return std::ranges::all_of(facts->findChildren<QLabel *>(), isWhole); });
    };
    for (int width = 220; width < 420; width += 10) {
        area.resize(width, 500);
        QVERIFY(showsWhole(QStringLiteral("Quyết định và giấy khen")));
        QVERIFY(showsWhole(QStringLiteral("Giấy khen")));
        QVERIFY(showsWhole(QStringLiteral("Quyết định")));
    }
}

/// What is drawn goes as far as in a row with room to spare: nothing of the text is cut, at any width.
void TestPieces::rowsGrowWithTheirTexts()
{
    QTemporaryDir directory;
    Settings settings(
        std::make_shared<QSettings>(directory.filePath(QStringLiteral("settings.conf")), QSettings::IniFormat));
    QStandardItemModel model(1, 2);
    model.setItem(0, 0,
                  new QStandardItem(QStringLiteral("Nguyễn Thị Mẫu (Đài Khí tượng Thủy văn tỉnh Thừa Thiên Huế)")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("x")));
    DataTable table(QStringLiteral("growing"), settings);
    table.setModel(&model);
    table.setGrowingRows();
    table.resize(700, 500);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.clearSelection();
    const auto drawn = [&table](int height) {
        const QRect cell(4, 4, table.columnWidth(0) - 8, height - 8); // within its frame
        return test::linesWithInk(table.viewport()->grab(cell).toImage());
    };
    for (int width = 120; width <= 460; width += 10) {
        table.setColumnWidth(0, width);
        const int grown = drawn(table.rowHeight(0));
        table.setRowHeight(0, 300);
        QCOMPARE(grown, drawn(300));
    }
    table.setColumnWidth(0, 120);
    const int narrow = table.rowHeight(0);
    table.setColumnWidth(0, 460);
    QVERIFY(table.rowHeight(0) < narrow);
}

} // namespace hoithi

using TestPieces = hoithi::TestPieces;
HOITHI_TEST(TestPieces)
#include "tst_pieces.moc"
