// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace hoithi {

/// Something that can be done by name.
struct Command
{
    QString title;
    QString area;     ///< the menu or page it belongs to
    QString shortcut; ///< as shown in menus; or empty
    std::function<void()> run;
    bool leaves = false; ///< ends the work: never the first to be offered by chance
};

/// Those found, and how many of them begin with what was typed.
struct FoundCommands
{
    std::vector<Command> commands;
    std::size_t beginning = 0;
};

/// Those in whose title or area every typed word begins a word, diacritics and case aside; titles that begin so come
/// first, what leaves the work last.
[[nodiscard]] FoundCommands matchingCommands(const std::vector<Command> &commands, const QString &text);

/// Type a few letters, press Enter: pages and actions by name, and what was typed as a search in the ranking.
/// Opened, never executed; closes when something is chosen or the user turns to something else.
class CommandDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `search` makes the command that searches for what was typed; empty where there is nothing to search.
    CommandDialog(std::vector<Command> commands, std::function<Command(const QString &)> search, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void list(const QString &text);
    void runCurrent();

    std::vector<Command> m_commands;
    std::function<Command(const QString &)> m_search;
    std::vector<Command> m_shown;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace hoithi
