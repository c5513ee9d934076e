// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window's frames cost while a person works on a round of a million rows. Prints one line for each thing done.
//   hoithi_windowframes STORE DUMP ROUND
#include "framemeter.h"
#include "itemmodels/standingtablemodel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTextStream>

using namespace hoithi;
using bench::found;

namespace {

class Session
{
public:
    explicit Session(bench::OpenedWindow &opened)
        : m_window(opened.window()), m_files(opened.files()), m_frames(m_window)
    {}

    void importDump(const QString &file, int round)
    {
        m_window.openPage(QStringLiteral("import"));
        auto &rounds = found<QComboBox>(m_window, "roundPicker");
        const int index = rounds.findData(round);
        rounds.setCurrentIndex(index);
        Q_EMIT rounds.activated(index);
        m_files.toOpen = {file};
        found<QLineEdit>(m_window, "importer").setText(QStringLiteral("Bench"));
        m_frames.step(
            "preview of the file", [&] { trigger("import.choose"); }, [&] { return enabled("import.commit"); });
        m_frames.step(
            "import", [&] { trigger("import.commit"); },
            [&] { return !enabled("import.commit") && enabled("import.choose"); });
    }

    /// Not when every row was rejected, as those of another round's dump are.
    [[nodiscard]] bool hasSubmissions()
    {
        openRanking();
        m_frames.rest();
        return enabled("ranking.rank");
    }

    void lookAtRanking()
    {
        m_frames.step(
            "rank", [&] { openRanking(), trigger("ranking.rank"); }, [&] { return firstNameShown(); });
        m_window.openPage(QStringLiteral("overview"));
        m_frames.step(
            "open the ranking again", [&] { openRanking(); }, [&] { return firstNameShown(); });
        auto &table = found<QTableView>(m_window, "rankingTable");
        m_frames.step(
            "to the last row", [&] { table.scrollToBottom(); }, [&] { return nameShown(table.rowAt(10)); });
        const int all = table.model()->rowCount();
        auto &filter = found<QLineEdit>(found<QWidget>(m_window, "rankingPage"), "filterEdit");
        m_frames.step(
            "filter by a name", [&] { filter.setText(QStringLiteral("nguyen thi")); },
            [&] { return table.model()->rowCount() < all; });
        m_frames.step(
            "clear the filter", [&] { filter.clear(); },
            [&] { return table.model()->rowCount() == all && firstNameShown(); });
        const QString first = account(0);
        m_frames.step(
            "sort by another column", [&] { Q_EMIT table.horizontalHeader()->sectionClicked(4); },
            [&] { return firstNameShown() && account(0) != first; });
    }

    /// In a window that has shown nothing else yet.
    void lookAtRankingFirst()
    {
        m_frames.step(
            "open a stored ranking after the start", [&] { openRanking(); }, [&] { return firstNameShown(); });
    }

    void lookAtParticipation()
    {
        m_frames.step(
            "participation of the round", [&] { m_window.openPage(QStringLiteral("participation")); },
            [&] { return found<QTableView>(m_window, "participationTable").model()->rowCount() > 0; });
    }

private:
    void openRanking() { m_window.openPage(QStringLiteral("ranking")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return found<QTableView>(m_window, "rankingTable").model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString account(int row) const { return cell(row, StandingTableModel::AccountId); }
    [[nodiscard]] bool nameShown(int row) const
    {
        const QString name = cell(row, StandingTableModel::FullName);
        return !name.isEmpty() && name != QStringLiteral("…");
    }
    [[nodiscard]] bool firstNameShown() const { return nameShown(0); }
    void trigger(const char *action) const { found<QAction>(m_window, action).trigger(); }
    [[nodiscard]] bool enabled(const char *action) const { return found<QAction>(m_window, action).isEnabled(); }

    MainWindow &m_window;
    test::PreparedFiles &m_files;
    bench::FrameMeter m_frames;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "usage: hoithi_windowframes STORE DUMP ROUND\n";
        return 2;
    }
    {
        bench::OpenedWindow window(arguments.at(1));
        Session session(window);
        session.importDump(arguments.at(2), arguments.at(3).toInt());
        if (!session.hasSubmissions())
            return 0;
        session.lookAtRanking();
        session.lookAtParticipation();
    }
    bench::OpenedWindow window(arguments.at(1));
    Session(window).lookAtRankingFirst();
    return 0;
}
