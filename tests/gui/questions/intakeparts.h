// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "services/bankservice.h"
#include "smallcontest.h"
#include "views/dialogs/questions/questionintakedialog.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/shell/page.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/shell/windowmenus.h"
#include "views/theme/theme.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QFile>
#include <QMainWindow>

namespace hoithi::test {

/// A window around a contest that dialogs about questions can be opened in.
class IntakeWindow
{
public:
    explicit IntakeWindow(std::shared_ptr<ContestSession> session = {})
        : m_session(session ? std::move(session) : m_contest.create()), m_state(m_session), m_window(),
          m_menus(&m_window), m_messages(m_theme, &m_window), m_vault(m_app, m_settings, m_menus, m_messages, &m_window)
    {
        m_window.resize(1366, 768);
        m_window.show();
    }

    [[nodiscard]] PageContext page() { return {m_app, m_state, m_settings, m_theme, m_jobs, m_vault, {}}; }
    [[nodiscard]] QMainWindow &window() { return m_window; }
    [[nodiscard]] SmallContest &contest() { return m_contest; }
    [[nodiscard]] ContestSession &session() { return *m_session; }
    [[nodiscard]] std::vector<BankQuestion> bank() { return taken(m_session->bank().bank())->questions; }
    [[nodiscard]] QuestionIntakeDialog &intake(WhenBankOpen whenOpen = [](QObject *, const std::function<void()> &) {})
    {
        auto *dialog = new QuestionIntakeDialog(page(), std::move(whenOpen), &m_window);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not come up");
        return *dialog;
    }

private:
    SmallContest m_contest;
    AppContext m_app = m_contest.context();
    std::shared_ptr<ContestSession> m_session;
    ContestState m_state;
    Settings m_settings{m_contest.settings};
    Theme m_theme;
    JobList m_jobs;
    QMainWindow m_window;
    WindowMenus m_menus;
    MessageBar m_messages;
    VaultCommands m_vault;
};

inline Question questionOf(const QString &text, int right = 0)
{
    Question question;
    question.text = text;
    for (int i = 0; i < 4; ++i)
        question.options.push_back({QStringLiteral("Phương án số %1").arg(i + 1), i == right, {}});
    return question;
}

inline QuestionFile fileOf(const std::vector<Question> &questions, const std::vector<QuestionIssue> &issues = {})
{
    QuestionFile file;
    int line = 1;
    for (const Question &question : questions) {
        file.questions.push_back({question, {line, 0, {}}});
        line += 7;
    }
    file.issues = issues;
    return file;
}

} // namespace hoithi::test
