// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/bankservice.h"
#include "services/paperservice.h"
#include "testregistry.h"

#include <map>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr int questions = 15;
const QStringList twoPeople{QStringLiteral("Lê Thử"), QStringLiteral("Trần Hai")};

std::vector<Question> someQuestions()
{
    std::vector<Question> all;
    for (int i = 0; i < questions + 5; ++i) {
        Question question;
        question.text = QStringLiteral("Câu số %1 hỏi về điều %2 của văn bản mẫu %3?").arg(i).arg(i * 7).arg(i * 31);
        for (int option = 0; option < 4; ++option)
            question.options.push_back(
                {QStringLiteral("Phương án %1 của câu %2").arg(option).arg(i), option == i % 4, {}});
        all.push_back(std::move(question));
    }
    return all;
}

/// A round whose paper was drawn with two variants and frozen, by one who works without members.
Result<std::shared_ptr<ContestSession>> frozenRound(const SmallStore &store, const QString &passphrase = {})
{
    const VaultSetup setup{passphrase, {1, 8192}};
    HOITHI_TRY(std::shared_ptr<ContestSession> session,
               passphrase.isEmpty()
                   ? store.create()
                   : wait(ContestSession::create(store.path, QStringLiteral("kh2475"), store.clock, {}, {}, setup)));
    if (!passphrase.isEmpty())
        HOITHI_CHECK(wait(session->bank().unlock(passphrase)));
    HOITHI_CHECK(wait(session->approveRules(*ruleBookPreset(u"all-15"), 1, twoPeople.front(), QStringLiteral("test"))));
    HOITHI_CHECK(wait(session->bank().import(someQuestions(), {}, twoPeople.front())));
    DrawRequest request;
    request.round = 1;
    request.blueprint.questionCount = questions;
    request.blueprint.variantCount = 2;
    request.seed = 5;
    request.approvedOnly = false;
    request.actor = twoPeople.front();
    HOITHI_TRY(const DrawOutcome drawn, wait(session->papers().draw(request)));
    HOITHI_CHECK(wait(session->papers().freeze(1, drawn.version, twoPeople)));
    return session;
}

/// Among the author's options, the first that is wrong after so many others.
std::size_t wrongOption(const Paper &paper, int index, std::size_t skipped = 0)
{
    const auto &options = paper.wordings[static_cast<std::size_t>(index)].options;
    std::size_t seen = 0;
    for (std::size_t option = 0; option < options.size(); ++option) {
        if (!options[option].right && seen++ == skipped)
            return option;
    }
    return 0;
}

std::size_t rightOption(const Paper &paper, int index)
{
    const auto &options = paper.wordings[static_cast<std::size_t>(index)].options;
    return static_cast<std::size_t>(std::ranges::find(options, true, &AnswerOption::right) - options.begin());
}

/// The letter of an option of the author's, in a variant.
QChar letterOf(const Paper &paper, int variant, int index, std::size_t option)
{
    for (const ShownQuestion &shown : shownQuestions(paper, variant)) {
        for (const ShownOption &each : shown.options) {
            if (shown.index == index && each.option == &paper.wordings[static_cast<std::size_t>(index)].options[option])
                return each.letter;
        }
    }
    return {};
}

/// The same of a contest whose members each do their own work.
Result<void> freezeBy(const Committee &committee)
{
    HOITHI_CHECK(
        wait(committee.administrator().approveRules(*ruleBookPreset(u"all-15"), 1, {}, QStringLiteral("test"))));
    HOITHI_TRY(const QuestionImport added, wait(committee.organiser().bank().import(someQuestions(), {}, {})));
    std::vector<QuestionReview> submitted;
    std::vector<QuestionReview> approved;
    for (const SavedQuestion &saved : added.added) {
        submitted.push_back({saved.id, saved.version, ReviewStep::Submit, {}});
        approved.push_back({saved.id, saved.version, ReviewStep::Approve, {}});
    }
    HOITHI_CHECK(wait(committee.organiser().bank().review(submitted, {})));
    HOITHI_CHECK(wait(committee.secondOrganiser().bank().review(approved, {})));
    DrawRequest request;
    request.round = 1;
    request.blueprint.questionCount = questions;
    request.blueprint.variantCount = 2;
    request.seed = 5;
    HOITHI_TRY(const DrawOutcome drawn, wait(committee.organiser().papers().draw(request)));
    HOITHI_CHECK(wait(committee.organiser().papers().freeze(1, drawn.version, {})));
    return wait(committee.secondOrganiser().papers().freeze(1, drawn.version, {})).map([](Decided) {});
}

/// The letters of a variant for somebody who has `wrong` of the paper's questions wrong, whatever their numbers are.
QString answersOf(const Paper &paper, int variant, const std::vector<int> &wrong)
{
    QString answers;
    for (const ShownQuestion &shown : shownQuestions(paper, variant)) {
        const bool isWrong = std::ranges::find(wrong, shown.index) != wrong.end();
        answers.append(letterOf(paper, variant, shown.index,
                                isWrong ? wrongOption(paper, shown.index) : rightOption(paper, shown.index)));
    }
    return answers;
}

QString line(int number, const QString &paperCode, const QString &answers)
{
    return QStringLiteral("s%1,a%1,Người %1,474,3,2023-09-16T08:%2:00+07:00,%3,%4")
        .arg(number)
        .arg(number, 2, 10, QLatin1Char('0'))
        .arg(answers, paperCode);
}

QByteArray dumpOf(const QStringList &rows)
{
    return QString(QStringLiteral("submission_id,account_id,full_name,agency_code,prediction,submitted_at,answers,"
                                  "paper_code\n")
                   + rows.join(QLatin1Char('\n')) + QLatin1Char('\n'))
        .toUtf8();
}

/// Six people: by variants in turn, the first three with everything right, the others with the paper's question 2 wrong.
Result<void> importSix(ContestSession &contest, const SmallStore &store, const Paper &paper)
{
    QStringList rows;
    for (int i = 0; i < 6; ++i) {
        const std::vector<int> wrong = i < 3 ? std::vector<int>{} : std::vector<int>{2};
        rows.append(
            line(i + 1, paper.drawn.variants[static_cast<std::size_t>(i % 2)].code, answersOf(paper, i % 2, wrong)));
    }
    return importInto(contest, {store.file(QStringLiteral("r.csv"), dumpOf(rows))}).map([](const ImportReport &) {});
}

int numberOf(const Paper &paper, int variant, int index)
{
    for (const ShownQuestion &shown : shownQuestions(paper, variant)) {
        if (shown.index == index)
            return shown.number;
    }
    return 0;
}

#define FROZEN_ROUND()                                                                                                 \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QStringLiteral("postgresql"))                                                                        \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    const SmallStore store(engine);                                                                                    \
    QVERIFY(!store.path.isEmpty());                                                                                    \
    const auto session = frozenRound(store);                                                                           \
    QVERIFY_RESULT(session);                                                                                           \
    ContestSession &contest = **session;                                                                               \
    const OpenPaper opened = taken(contest.papers().paper(1));                                                         \
    const Paper &paper = *opened.paper;                                                                                \
    QVERIFY_RESULT(importSix(contest, store, paper))

/// Of a question of the paper, called by its number in a variant.
KeyAmendment amendmentOf(const Paper &paper, int variant, int index)
{
    KeyAmendment amendment;
    amendment.roundNumber = 1;
    amendment.paperCode = paper.drawn.variants[static_cast<std::size_t>(variant)].code;
    amendment.question = numberOf(paper, variant, index);
    amendment.approvers = twoPeople;
    amendment.reason = QStringLiteral("hai đáp án đúng");
    return amendment;
}

} // namespace

/// A key that is changed after people have answered, above all where a paper has variants.
class TestKeyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variantsAreAnalysedTogetherByTheirPaper_data() { ENGINE_ROWS(); }
    void variantsAreAnalysedTogetherByTheirPaper()
    {
        FROZEN_ROUND();
        const RoundAnalysis analysis = taken(contest.itemAnalysis(1));
        QVERIFY(analysis.joined);
        QCOMPARE(analysis.papers.size(), std::size_t{1});
        QCOMPARE(analysis.papers.front().questions.size(), std::size_t{questions});
        for (const AnalysedQuestion &question : analysis.papers.front().questions) {
            QCOMPARE(question.figures.people, 6);
            QCOMPARE(question.places.size(), std::size_t{2});
            QVERIFY(!question.keysDiffer);
            const bool hard = question.wording->text == paper.wordings[2].text;
            QCOMPARE(question.figures.facility, hard ? 0.5 : 1.0);
            QCOMPARE(question.number, question.places.front().number);
            if (!hard)
                continue;
            for (int variant = 0; variant < 2; ++variant)
                QCOMPARE(question.places[static_cast<std::size_t>(variant)].number, numberOf(paper, variant, 2));
            const auto &right = paper.wordings[2].options;
            for (std::size_t option = 0; option < right.size(); ++option) {
                QCOMPARE(question.isRight(option), right[option].right);
                for (int variant = 0; variant < 2; ++variant) {
                    QCOMPARE(question.places[static_cast<std::size_t>(variant)].letterOf(option),
                             QString(letterOf(paper, variant, 2, option)));
                }
            }
        }
        const RoundAnalysis keys = taken(contest.keysInForce(1));
        QVERIFY(keys.joined);
        QCOMPARE(keys.papers.front().questions.front().places.front().number, 1);
    }

    void aSealedPaperIsAnalysedOnceItsRoundIsOpen_data() { ENGINE_ROWS(); }
    void aSealedPaperIsAnalysedOnceItsRoundIsOpen()
    {
        QFETCH(const QString, engine);
        if (engine == QStringLiteral("postgresql"))
            SKIP_WITHOUT_POSTGRES();
        const SmallStore store(engine);
        QVERIFY(!store.path.isEmpty());
        const QString passphrase = QStringLiteral("chỉ tổ chức biết");
        const auto organisers = frozenRound(store, passphrase);
        QVERIFY_RESULT(organisers);
        const OpenPaper opened = taken((*organisers)->papers().paper(1));
        // Their own session could open the paper; the round is sealed for all the same.
        QCOMPARE(refusal(wait((*organisers)->itemAnalysis(1))), ErrorCode::Refused);
        QCOMPARE(refusal(wait((*organisers)->keysInForce(1))), ErrorCode::Refused);
        QVERIFY_RESULT(wait((*organisers)->openRound(1, passphrase, twoPeople.front())));
        const auto session = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(session);
        ContestSession &judges = **session; // who have no passphrase
        QVERIFY_RESULT(importSix(judges, store, *opened.paper));
        const RoundAnalysis analysis = taken(judges.itemAnalysis(1));
        QVERIFY(analysis.joined);
        QVERIFY(analysis.papers.front().questions.front().wording.has_value());
        KeyAmendment amendment = amendmentOf(*opened.paper, 1, 2);
        amendment.neutralise = true;
        QCOMPARE(taken(judges.previewAmendment(amendment)).entries.size(), std::size_t{2});
        QVERIFY_RESULT(wait(judges.amendKey(amendment)));
        QVERIFY(taken(judges.verify({})).findings.empty());
    }

    void aQuestionIsChangedInAllVariantsOfItsPaper_data() { ENGINE_ROWS(); }
    void aQuestionIsChangedInAllVariantsOfItsPaper()
    {
        FROZEN_ROUND();
        QVERIFY_RESULT(wait(contest.rank(1)));
        KeyAmendment amendment = amendmentOf(paper, 1, 2);
        const std::size_t right = rightOption(paper, 2);
        const std::size_t also = wrongOption(paper, 2, 1);
        amendment.accept = QStringLiteral("%1,%2").arg(letterOf(paper, 1, 2, right)).arg(letterOf(paper, 1, 2, also));
        const auto preview = wait(contest.previewAmendment(amendment));
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->entries.size(), std::size_t{2});
        QCOMPARE(preview->entries.front().paperCode, amendment.paperCode);
        amendment.shownKeys = preview->keys;
        QVERIFY_RESULT(wait(contest.amendKey(amendment)));
        const RoundAnalysis keys = taken(contest.keysInForce(1));
        for (const AnalysedQuestion &question : keys.papers.front().questions) {
            QVERIFY(!question.keysDiffer);
            const bool changed = question.wording->text == paper.wordings[2].text;
            QCOMPARE(question.item.key.accepted.size(), std::size_t{changed ? 2U : 1U});
            QVERIFY(!changed || (question.isRight(right) && question.isRight(also)));
        }
        QVERIFY(!taken(contest.overview()).rounds.front().run->current);
        QVERIFY(taken(contest.verify({})).findings.empty());
        QCOMPARE(wait(contest.amendKey(amendment)).error().code, ErrorCode::Refused); // it has that key already
    }

    void whatIsRecordedIsWhatWasLookedAt_data() { ENGINE_ROWS(); }
    void whatIsRecordedIsWhatWasLookedAt()
    {
        FROZEN_ROUND();
        KeyAmendment amendment = amendmentOf(paper, 1, 2);
        amendment.neutralise = true;
        amendment.shownKeys = taken(contest.previewAmendment(amendment)).keys;
        KeyAmendment other = amendmentOf(paper, 1, 3);
        other.neutralise = true;
        QVERIFY_RESULT(wait(contest.amendKey(other))); // of another judge
        QCOMPARE(refusal(wait(contest.amendKey(amendment))), ErrorCode::Stale);
        amendment.shownKeys = taken(contest.previewAmendment(amendment)).keys;
        QVERIFY_RESULT(wait(contest.amendKey(amendment)));
    }

    void lookingAtTheEffectCanBeStopped_data() { ENGINE_ROWS(); }
    void lookingAtTheEffectCanBeStopped()
    {
        FROZEN_ROUND();
        KeyAmendment amendment = amendmentOf(paper, 1, 2);
        amendment.neutralise = true;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(refusal(wait(contest.previewAmendment(amendment, stop.get_token()))), ErrorCode::Cancelled);
    }

    void thePreviewTellsWhoGoesWhere_data() { ENGINE_ROWS(); }
    void thePreviewTellsWhoGoesWhere()
    {
        FROZEN_ROUND();
        KeyAmendment amendment = amendmentOf(paper, 0, 2);
        amendment.neutralise = true;
        const AmendmentEffect effect = taken(contest.previewAmendment(amendment));
        QCOMPARE(effect.oldTarget, 3);
        QCOMPARE(effect.newTarget, 6);
        QCOMPARE(effect.correct, (std::vector<CorrectChange>{{14, 15, 3}, {15, 15, 3}}));
        QCOMPARE(effect.entering.size(), std::size_t{2}); // five prizes, three had one
        QVERIFY(effect.leaving.empty());
        amendment.neutralise = false;
        amendment.accept = letterOf(paper, 0, 2, wrongOption(paper, 2));
        const AmendmentEffect corrected = taken(contest.previewAmendment(amendment));
        QCOMPARE(corrected.newTarget, 3); // the others
        QCOMPARE(corrected.correct, (std::vector<CorrectChange>{{14, 15, 3}, {15, 14, 3}}));
        QCOMPARE(corrected.entering.size(), std::size_t{3});
        QCOMPARE(corrected.leaving.size(), std::size_t{3});
        QCOMPARE(taken(contest.keysInForce(1)).papers.front().questions.front().places.front().number, 1);
        QVERIFY(!taken(contest.overview()).rounds.front().run); // nothing was stored
    }

    void twoJudgesChangeAllVariantsByOneDecision_data() { ENGINE_ROWS(); }
    void twoJudgesChangeAllVariantsByOneDecision()
    {
        COMMITTEE(1, 2);
        QVERIFY_RESULT(freezeBy(committee));
        const OpenPaper opened = taken(committee.organiser().papers().paper(1));
        const Paper &paper = *opened.paper;
        QVERIFY_RESULT(importSix(committee.organiser(), committee.store(), paper));
        QVERIFY_RESULT(wait(committee.judge().rank(1)));
        QCOMPARE(taken(committee.judge().itemAnalysis(1)).papers.size(), std::size_t{1});
        KeyAmendment amendment = amendmentOf(paper, 1, 2);
        amendment.approvers.clear();
        amendment.neutralise = true;
        const AmendmentEffect preview = taken(committee.judge().previewAmendment(amendment));
        QCOMPARE(taken(committee.judge().amendKey(amendment)), Decided::Proposed);
        const auto open = taken(committee.secondJudge().openProposals());
        QCOMPARE(open.size(), std::size_t{1});
        const QString change = taken(committee.secondJudge().proposedChange(open.front().id));
        for (int variant = 0; variant < 2; ++variant) {
            const QString part = QStringLiteral("paper %1. Question %2:")
                                     .arg(paper.drawn.variants[static_cast<std::size_t>(variant)].code)
                                     .arg(numberOf(paper, variant, 2));
            QVERIFY2(change.contains(part), qPrintable(change));
        }
        const AmendmentEffect effect = taken(committee.secondJudge().proposedEffect(open.front().id));
        QCOMPARE(effect.newTarget, 6);
        QCOMPARE(effect.correct, preview.correct);
        QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(open.front().id)));
        QVERIFY(taken(committee.judge().openProposals()).empty());
        const RoundAnalysis inForce = taken(committee.judge().keysInForce(1));
        for (const AnalysedQuestion &question : inForce.papers.front().questions) {
            QVERIFY(!question.keysDiffer);
            QCOMPARE(question.item.key.neutralised, question.wording->text == paper.wordings[2].text);
        }
        QVERIFY(!taken(committee.judge().overview()).rounds.front().run->current);
        QVERIFY(taken(committee.administrator().verify({})).findings.empty());
    }

    void theSameChangeNamedInEitherVariantIsTheSame_data() { ENGINE_ROWS(); }
    void theSameChangeNamedInEitherVariantIsTheSame()
    {
        FROZEN_ROUND();
        std::map<QString, KeyEntry> after[2];
        for (int variant = 0; variant < 2; ++variant) {
            KeyAmendment amendment = amendmentOf(paper, variant, 7);
            amendment.accept = letterOf(paper, variant, 7, wrongOption(paper, 7));
            for (const KeyEntryChange &change : taken(contest.previewAmendment(amendment)).entries)
                after[variant][change.paperCode + QString::number(change.question)] = change.after;
        }
        QCOMPARE(after[0].size(), std::size_t{2});
        QCOMPARE(after[0], after[1]);
    }
};

HOITHI_TEST(TestKeyChanges)
#include "tst_keychanges.moc"
