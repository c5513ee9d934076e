// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankservice.h"
#include "vaultparts.h"

#include <QPlainTextEdit>
#include <QRadioButton>

namespace hoithi::test {

inline Question sampleQuestion(const QString &text, const QString &topic = QStringLiteral("Chuyển đổi số"))
{
    Question question;
    question.text = text;
    question.options = {{QStringLiteral("Năm 2021"), false, {}},
                        {QStringLiteral("Năm 2022"), true, {}},
                        {QStringLiteral("Năm 2023"), false, {}}};
    question.topic = topic;
    return question;
}

inline void storeQuestions(ContestSession &session, const std::vector<Question> &questions,
                           const QString &author = QStringLiteral("Lê Thị Soạn"))
{
    std::vector<QuestionEdit> edits;
    for (const Question &question : questions)
        edits.push_back({0, 0, question});
    (void)taken(session.bank().save(edits, {}, author));
}

inline BankPtr bankOf(ContestSession &session)
{
    return taken(session.bank().bank());
}

/// The questions page of a window on a contest.
struct QuestionDesk
{
    QuestionDesk(const SmallContest &contest, std::shared_ptr<ContestSession> opened, const AppContext &context)
        : session(std::move(opened)), window(context)
    {
        Q_UNUSED(contest)
        window.resize(1366, 768);
        window.openSession(session);
        window.show();
        window
            .activateWindow(); // keys find their actions in an active window; without a window manager nobody else does this
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        page = &test::opened(window, "questions");
    }
    QuestionDesk(const SmallContest &contest, std::shared_ptr<ContestSession> opened)
        : QuestionDesk(contest, std::move(opened), contest.context())
    {}

    [[nodiscard]] QAbstractItemModel &rows() const { return table(*page, "questionTable"); }
    [[nodiscard]] QTableView &list() const { return *found<QTableView>(*page, "questionTable"); }
    [[nodiscard]] QPlainTextEdit &text() const { return *found<QPlainTextEdit>(*page, "questionText"); }
    [[nodiscard]] QWidget &option(int number) const
    {
        return *found<QWidget>(*page, qPrintable(QStringLiteral("option%1").arg(number)));
    }
    [[nodiscard]] QPlainTextEdit &optionText(int number) const
    {
        return *found<QPlainTextEdit>(option(number), "optionText");
    }
    void mark(int number) const { found<QRadioButton>(option(number), "optionRadio")->click(); }
    [[nodiscard]] bool shows(const char *part) const { return found<QWidget>(*page, part)->isVisible(); }
    [[nodiscard]] bool ready(int count) const
    {
        return QTest::qWaitFor([&] { return shows("questionsContent") && rows().rowCount() == count; });
    }
    void choose(int row) const { list().selectRow(row); }
    void run(const char *action) const { trigger(*page, action); }
    [[nodiscard]] QString heading() const { return test::text(*page, "questionHeading"); }

    std::shared_ptr<ContestSession> session;
    MainWindow window;
    QWidget *page = nullptr;
};

} // namespace hoithi::test
