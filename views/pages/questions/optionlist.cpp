// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/optionlist.h"

#include "views/pages/questions/findinglines.h"
#include "views/pages/questions/optionrow.h"
#include "views/theme/theme.h"
#include "views/widgets/growingtext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

OptionList::OptionList(const Theme &theme, QWidget *parent) : QWidget(parent), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("optionList"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    for (int index = 0; index < maximumAnswerOptions; ++index) {
        auto *row = new OptionRow(index, theme, this);
        m_rows.at(static_cast<std::size_t>(index)) = row;
        layout->addWidget(row);
        connectRow(index);
    }
    m_add->setObjectName(QStringLiteral("addOption"));
    m_add->setProperty("role", QStringLiteral("link"));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &OptionList::add);
    show({{}, {}}, false);
}

void OptionList::connectRow(int index)
{
    OptionRow *row = m_rows.at(static_cast<std::size_t>(index));
    connect(row, &OptionRow::edited, this, &OptionList::edited);
    connect(row, &OptionRow::markedRight, this, [this, index] { markOnly(index); });
    connect(row, &OptionRow::moveAsked, this, [this, index](int step) { move(index, step); });
    connect(row, &OptionRow::removalAsked, this, [this, index] { remove(index); });
    connect(row, &OptionRow::imageAsked, this, [this, index](QWidget *at) { Q_EMIT imageAsked(index, at); });
    connect(&row->findings(), &FindingLines::mendingAsked, this, [this, index] { Q_EMIT mendingAsked(index); });
}

std::vector<AnswerOption> OptionList::options() const
{
    std::vector<AnswerOption> options;
    for (int index = 0; index < m_count; ++index)
        options.push_back(m_rows.at(static_cast<std::size_t>(index))->option());
    return options;
}

void OptionList::show(const std::vector<AnswerOption> &options, bool multiple)
{
    m_multiple = multiple;
    m_count = std::clamp(static_cast<int>(options.size()), minimumAnswerOptions, maximumAnswerOptions);
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->show(index < options.size() ? options[index] : AnswerOption(), multiple);
    settle();
}

void OptionList::settle()
{
    for (int index = 0; index < maximumAnswerOptions; ++index) {
        OptionRow *row = m_rows.at(static_cast<std::size_t>(index));
        row->setVisible(index < m_count);
        row->setReadOnly(m_readOnly);
        row->setPlace(index == 0, index == m_count - 1, m_count > minimumAnswerOptions);
    }
    m_add->setEnabled(m_count < maximumAnswerOptions && !m_readOnly);
}

void OptionList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    settle();
}

void OptionList::setFindings(const std::vector<QuestionFinding> &findings)
{
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        std::vector<QuestionFinding> own;
        std::ranges::copy_if(findings, std::back_inserter(own), [index](const QuestionFinding &finding) {
            return finding.field == QuestionField::Option && finding.index == static_cast<int>(index);
        });
        m_rows.at(index)->findings().setFindings(own);
    }
}

int OptionList::currentIndex() const
{
    const QWidget *focused = window()->focusWidget();
    const auto row = std::ranges::find_if(
        m_rows, [focused](const OptionRow *one) { return one->isVisible() && one->isAncestorOf(focused); });
    return focused && row != m_rows.end() ? static_cast<int>(row - m_rows.begin()) : -1;
}

void OptionList::focusOption(int index)
{
    if (index >= 0 && index < m_count)
        m_rows.at(static_cast<std::size_t>(index))->text().setFocus(Qt::OtherFocusReason);
}

void OptionList::add()
{
    if (m_readOnly || m_count >= maximumAnswerOptions)
        return;
    std::vector<AnswerOption> now = options();
    now.emplace_back();
    show(now, m_multiple);
    Q_EMIT restructured();
    focusOption(m_count - 1);
}

/// Of one answer, marking it takes the mark of the others away.
void OptionList::markOnly(int index)
{
    if (!m_multiple) {
        std::vector<AnswerOption> now = options();
        for (std::size_t other = 0; other < now.size(); ++other)
            now[other].right = static_cast<int>(other) == index;
        show(now, false);
    }
    Q_EMIT restructured();
}

void OptionList::move(int index, int step)
{
    const int to = index + step;
    if (m_readOnly || index < 0 || to < 0 || to >= m_count)
        return;
    std::vector<AnswerOption> now = options();
    std::swap(now[static_cast<std::size_t>(index)], now[static_cast<std::size_t>(to)]);
    show(now, m_multiple);
    Q_EMIT restructured();
    focusOption(to);
}

void OptionList::remove(int index)
{
    if (m_readOnly || index < 0 || m_count <= minimumAnswerOptions)
        return;
    std::vector<AnswerOption> now = options();
    now.erase(now.begin() + index);
    show(now, m_multiple);
    Q_EMIT restructured();
    focusOption(std::min(index, m_count - 1));
}

void OptionList::moveCurrent(int step)
{
    move(currentIndex(), step);
}

void OptionList::removeCurrent()
{
    remove(currentIndex());
}

void OptionList::toggleRight(int index)
{
    if (index < m_count)
        m_rows.at(static_cast<std::size_t>(index))->toggleRight();
}

QWidgetList OptionList::tabOrder() const
{
    QWidgetList order;
    for (const OptionRow *row : m_rows)
        order << row->tabOrder();
    order << m_add;
    return order;
}

void OptionList::retranslate()
{
    for (OptionRow *row : m_rows)
        row->retranslate();
    m_add->setText(tr("Add an &option"));
    m_add->setToolTip(QStringLiteral("%1 (Alt+Ins)").arg(tr("Add an option")));
}

} // namespace hoithi
