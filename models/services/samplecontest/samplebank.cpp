// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecontest/samplebank.h"

#include "domain/question/questionjson.h"
#include "services/bankservice.h"
#include "services/contestsession.h"
#include "services/paperservice.h"
#include "services/samplecontest/waiting.h"
#include "services/store.h"

#include <QFile>

namespace hoithi {

namespace {

constexpr int sampleOptions = 4;
const QString author = QStringLiteral("Trần Thị Mai Hương (mẫu)");
const QString reviewer = QStringLiteral("Võ Đình Khoa (mẫu)");

Result<std::vector<Question>> sampleQuestions()
{
    QFile file(QStringLiteral(":/contest/kh2475/questions.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, Services::tr("The program is incomplete."), file.fileName());
    return questionsFromJson(file.readAll());
}

/// Whether answers to it are one letter of A to D, as the sample's dumps have them.
bool isPlain(const Question &question)
{
    return !question.multiple && static_cast<int>(question.options.size()) == sampleOptions;
}

/// Two questions of each document, seven of general knowledge; six easy ones, three hard ones, the rest as it comes. Five papers have room in the bank.
Blueprint sampleBlueprint(const QuestionBank &bank)
{
    Blueprint blueprint;
    blueprint.questionCount = 15;
    const QString lastSource = bank.sources.back().code; // what people know without a document: the most questions
    for (const QuestionSource &source : bank.sources)
        blueprint.rows.push_back({source.code, {}, Difficulty::Unset, {}, source.code == lastSource ? 7 : 2});
    blueprint.rows.push_back({{}, {}, Difficulty::Easy, {}, 6});
    blueprint.rows.push_back({{}, {}, Difficulty::Hard, {}, 3});
    return blueprint;
}

Result<void> approvePlainOnes(ContestSession &session)
{
    HOITHI_TRY(const BankPtr bank, wait(session.bank().bank()));
    std::vector<QuestionReview> submitted;
    std::vector<QuestionReview> approved;
    for (const BankQuestion &question : bank->questions) {
        if (!isPlain(question.question))
            continue;
        submitted.push_back({question.id, question.version, ReviewStep::Submit, {}});
        approved.push_back({question.id, question.version, ReviewStep::Approve, {}});
    }
    HOITHI_CHECK(wait(session.bank().review(submitted, author)));
    return wait(session.bank().review(approved, reviewer));
}

Result<SamplePaper> frozenPaper(ContestSession &session, int roundNumber, const Blueprint &blueprint)
{
    DrawRequest request;
    request.round = roundNumber;
    request.blueprint = blueprint;
    request.seed = static_cast<quint64>(2475 + roundNumber);
    request.actor = author;
    HOITHI_TRY(const DrawOutcome outcome, wait(session.papers().draw(request)));
    if (!outcome.problems.empty())
        return failure(ErrorCode::Internal, blueprintProblemText(outcome.problems.front()));
    HOITHI_CHECK(wait(session.papers().freeze(roundNumber, outcome.version, {author, reviewer})));
    HOITHI_TRY(const OpenPaper open, wait(session.papers().paper(roundNumber)));
    SamplePaper sample;
    for (const KeyEntry &entry : keyOf(*open.paper, 0).entries)
        sample.key += optionSetText(entry.accepted.front()).toLatin1();
    for (const int question : open.paper->drawn.variants.front().questions)
        sample.difficulties.push_back(open.paper->wordings[static_cast<std::size_t>(question)].difficulty);
    return sample;
}

} // namespace

Result<std::vector<SamplePaper>> fillSampleBank(ContestSession &session, const std::vector<Round> &rounds)
{
    HOITHI_TRY(std::vector<Question> questions, sampleQuestions());
    HOITHI_CHECK(wait(session.bank().import(std::move(questions), {}, author)));
    HOITHI_CHECK(approvePlainOnes(session));
    HOITHI_TRY(const BankPtr bank, wait(session.bank().bank()));
    const Blueprint blueprint = sampleBlueprint(*bank);
    std::vector<SamplePaper> papers;
    for (const Round &round : rounds) {
        HOITHI_TRY(SamplePaper paper, frozenPaper(session, round.number, blueprint));
        papers.push_back(std::move(paper));
    }
    return papers;
}

} // namespace hoithi
