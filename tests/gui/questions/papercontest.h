// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionjson.h"
#include "services/bankservice.h"
#include "services/paperservice.h"
#include "vaultparts.h"

#include <QFile>
#include <QTabBar>

namespace hoithi::test {

// 2023-09-01T00:00:00Z: before the first round.
inline constexpr qint64 beforeTheContestMs = 1'693'526'400'000;

inline const QString writer = QStringLiteral("Đỗ Thị Soạn");
inline const QString reviewer = QStringLiteral("Lý Văn Duyệt");
inline const QString questionsSecret = QStringLiteral("chỉ Ban Tổ chức biết");
inline constexpr auto memberPassword = "mật khẩu thử";

/// No two are alike, so that all may stand in one paper.
inline Question inventedQuestion(int number)
{
    Question question;
    question.text = QStringLiteral("bánh%1 chợ%1 đò%1 thành%1 vườn%1?").arg(number);
    for (int option = 0; option < 4; ++option)
        question.options.push_back({QStringLiteral("lá%1 hoa%2").arg(number).arg(option), option == number % 4, {}});
    question.source = QStringLiteral("hues");
    question.topic = number % 2 == 0 ? QStringLiteral("Hạ tầng") : QStringLiteral("Dịch vụ");
    question.difficulty = number < 5 ? Difficulty::Hard : Difficulty::Easy;
    return question;
}

inline std::vector<SavedQuestion> writeQuestions(ContestSession &session, int count)
{
    std::vector<QuestionEdit> edits;
    for (int i = 0; i < count; ++i)
        edits.push_back({0, 0, inventedQuestion(i)});
    return taken(session.bank().save(edits, {}, writer));
}

inline void takeStep(ContestSession &session, const std::vector<SavedQuestion> &questions, ReviewStep step,
                     const QString &actor)
{
    std::vector<QuestionReview> reviews;
    for (const SavedQuestion &question : questions)
        reviews.push_back({question.id, question.version, step, {}});
    QFuture<Result<void>> done = session.bank().review(reviews, actor);
    done.waitForFinished();
    if (!done.result())
        qFatal("%s", qPrintable(done.result().error().message));
}

inline void approveAll(ContestSession &session, const std::vector<SavedQuestion> &questions)
{
    takeStep(session, questions, ReviewStep::Submit, writer);
    takeStep(session, questions, ReviewStep::Approve, reviewer);
}

/// A contest file with thirty approved questions, at a time when all rounds are yet to come.
class ContestWithQuestions
{
public:
    ContestWithQuestions() : m_clock(std::make_shared<FixedClock>(fromMillis(beforeTheContestMs)))
    {
        session = taken(
            ContestSession::create(small.path(QStringLiteral("papers.hoithi")), QStringLiteral("kh2475"), m_clock));
        (void)taken(session->approveRules(*ruleBookPreset(u"all-15"), 1, writer, QStringLiteral("test")));
    }

    void fill(int count = 30) const { approveAll(*session, writeQuestions(*session, count)); }

    /// The questions of the sample contest, as people write them.
    void fillWithSample() const
    {
        QFile file(QStringLiteral(":/contest/kh2475/questions.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample questions");
        const std::vector<Question> questions = questionsFromJson(file.readAll()).value();
        std::vector<QuestionEdit> edits;
        for (const Question &question : questions)
            edits.push_back({0, 0, question});
        approveAll(*session, taken(session->bank().save(edits, {}, writer)));
    }

    [[nodiscard]] AppContext context() const
    {
        AppContext context = small.context();
        context.clock = m_clock;
        return context;
    }

    SmallContest small;
    std::shared_ptr<ContestSession> session;

private:
    std::shared_ptr<FixedClock> m_clock;
};

/// The page in a window that shows it.
inline QWidget &openedPapers(MainWindow &window)
{
    QWidget &area = opened(window, "questions");
    if (auto *tabs = area.findChild<QTabBar *>(QStringLiteral("areaTabs"))) {
        const QString papers = window.findChild<QAction *>(QStringLiteral("language.vi"))->isChecked()
                                   ? QStringLiteral("Đề thi")
                                   : QStringLiteral("Papers");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == papers)
                tabs->setCurrentIndex(tab);
        }
    }
    auto *page = found<QWidget>(area, "papersPage");
    (void)QTest::qWaitFor([page] { return found<QWidget>(*page, "papersContent")->isVisible(); });
    return *page;
}

} // namespace hoithi::test
