// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/commanddialog.h"

#include "base/text.h"
#include "views/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr QSize dialogSize{560, 400};
constexpr int rowHeight = 32;

/// Within a word nobody looks for it: "hoa" is not "Thoát".
bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool matches(const Command &command, const QStringList &words)
{
    const QString text = searchFolded(QString(command.title + u' ' + command.area));
    return std::ranges::all_of(words, [&text](const QString &word) { return beginsAWord(text, word); });
}

/// The row's texts: title, and at the right where it belongs and its shortcut.
QWidget *rowOf(const Command &command, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::m, 0, space::m, 0);
    layout->setSpacing(space::m);
    auto *title = new QLabel(command.title, row);
    title->setTextFormat(Qt::PlainText); // it may hold what was typed
    layout->addWidget(title, 1);
    for (const QString &text : {command.area, command.shortcut}) {
        auto *label = new QLabel(text, row);
        label->setProperty("type", QStringLiteral("muted"));
        label->setVisible(!text.isEmpty());
        layout->addWidget(label);
    }
    return row;
}

} // namespace

FoundCommands matchingCommands(const std::vector<Command> &commands, const QString &text)
{
    const QString needle = searchFolded(text);
    const QStringList words = needle.split(u' ', Qt::SkipEmptyParts);
    FoundCommands found;
    std::ranges::copy_if(commands, std::back_inserter(found.commands),
                         [&words](const Command &command) { return matches(command, words); });
    const auto rest =
        std::stable_partition(found.commands.begin(), found.commands.end(), [&needle](const Command &command) {
            return searchFolded(command.title).startsWith(needle);
        });
    found.beginning = static_cast<std::size_t>(rest - found.commands.begin());
    std::stable_partition(rest, found.commands.end(), [](const Command &command) { return !command.leaves; });
    return found;
}

CommandDialog::CommandDialog(std::vector<Command> commands, std::function<Command(const QString &)> search,
                             QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_commands(std::move(commands)),
      m_search(std::move(search)), m_edit(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_nothing(new QLabel(tr("Nothing is called so."), this))
{
    setObjectName(QStringLiteral("commandDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Search or go to"));
    setFixedSize(dialogSize);
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setPlaceholderText(tr("A page, an action, or a name in the ranking"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; arrows move in the list all the same
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setProperty("type", QStringLiteral("muted"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandDialog::list);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandDialog::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandDialog::runCurrent);
    list(QString());
}

void CommandDialog::list(const QString &text)
{
    FoundCommands found = matchingCommands(m_commands, text);
    m_shown = std::move(found.commands);
    if (m_search && !text.trimmed().isEmpty())
        m_shown.insert(found.beginning == 0 ? m_shown.begin() : m_shown.end(), m_search(text.trimmed()));
    m_list->clear();
    for (const Command &command : m_shown) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::AccessibleTextRole, command.title);
        item->setSizeHint({0, rowHeight});
        m_list->setItemWidget(item, rowOf(command, m_list));
    }
    m_list->setCurrentRow(0);
    m_nothing->setVisible(m_shown.empty());
}

void CommandDialog::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto run = m_shown.at(static_cast<std::size_t>(row)).run;
    accept(); // first: what runs may open a dialog of its own
    run();
}

bool CommandDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    return true;
}

void CommandDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // While it is being closed it is visible still, and inactive already: closing it once more from within would leave the
    // window behind it without a mouse.
    if (event->type() == QEvent::ActivationChange && !isHidden() && !isActiveWindow())
        reject();
}

} // namespace hoithi
