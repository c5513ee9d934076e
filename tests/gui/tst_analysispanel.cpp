// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "views/pages/questions/analysis/analysispanel.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/shell/joblist.h"
#include "views/shell/vault/vaultcommands.h"
#include "windowparts.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableWidget>

namespace hoithi {

namespace {

/// Twenty people: the able have question 15 wrong, where they all chose C, and the others right by the key.
QByteArray doubtfulDump()
{
    QByteArray dump = "submission_id,account_id,full_name,submitted_at,answers,prediction\n";
    for (int i = 0; i < 20; ++i) {
        const bool able = i < 10;
        QByteArray answers = "ABCDABCDABCDABC";
        for (int question = 0; !able && question < 3 + i % 5; ++question)
            answers[question] = '-';
        answers[14] = able ? 'D' : 'C';
        dump += QStringLiteral("s%1,a%1,Người %1,2023-09-16T08:%2:00,%3,5\n")
                    .arg(i)
                    .arg(i, 2, 10, QLatin1Char('0'))
                    .arg(QString::fromLatin1(answers))
                    .toUtf8();
    }
    return dump;
}

} // namespace

/// The panel of item analysis in the real window's surroundings.
class TestAnalysisPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::windowWarningsAreErrors(); }

    void itShowsTheQuestionsOfARound();
    void itSaysWhyThereIsNothingToShow();
    void aDoubtfulKeyIsChangedFromHere();
    void itIsExportedAndCopied();
    void picturesToLookAt_data();
    void picturesToLookAt();

private:
    /// A window on a contest whose last question has a doubtful key, and the panel in a window of its own beside it.
    struct Shown
    {
        explicit Shown(bool imported = true);
        [[nodiscard]] AnalysisPanel &panel() const { return *m_panel; }
        [[nodiscard]] ContestSession &session() const { return *m_session; }
        void open();

        test::SmallContest contest;

    private:
        std::shared_ptr<ContestSession> m_session;
        std::unique_ptr<MainWindow> m_window;
        std::unique_ptr<AnalysisPanel> m_panel;
    };
};

} // namespace hoithi
