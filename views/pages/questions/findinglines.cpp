// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/findinglines.h"

#include "services/questiontexts.h"
#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {
constexpr std::size_t shownAtMost = 4; ///< below one field: the rest comes when these are mended
}

bool isMendable(const QuestionFinding &finding)
{
    switch (finding.kind) {
    case QuestionFindingKind::BrokenSyllable:
    case QuestionFindingKind::NotComposed:
    case QuestionFindingKind::InvisibleCharacter:
    case QuestionFindingKind::DoubleSpace:
        return finding.length > 0;
    default:
        return false;
    }
}

QString mended(QString text, std::vector<QuestionFinding> findings)
{
    std::erase_if(findings, [](const QuestionFinding &finding) { return !isMendable(finding); });
    std::ranges::stable_sort(findings, std::ranges::greater(), &QuestionFinding::position);
    qsizetype untouchedTo = text.size(); // of two that overlap, the later one alone: the other is found again
    for (const QuestionFinding &finding : findings) {
        if (finding.position < 0 || finding.position + finding.length > untouchedTo)
            continue;
        untouchedTo = finding.position;
        const bool invisible = finding.kind == QuestionFindingKind::InvisibleCharacter;
        const bool blanks = finding.kind == QuestionFindingKind::DoubleSpace;
        const bool atAnEnd = finding.position == 0 || text.at(finding.position - 1) == u'\n'
                             || finding.position + finding.length == text.size()
                             || text.at(finding.position + finding.length) == u'\n';
        const QString better = invisible ? QString()
                               : blanks  ? (atAnEnd ? QString() : QStringLiteral(" "))
                                         : finding.detail;
        text.replace(finding.position, finding.length, better);
    }
    return text.normalized(QString::NormalizationForm_C);
}

FindingLines::FindingLines(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_mend(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_mend->setObjectName(QStringLiteral("mend"));
    m_mend->setProperty("role", QStringLiteral("link"));
    m_layout->addWidget(m_mend, 0, Qt::AlignLeft);
    m_mend->hide();
    hide();
    connect(m_mend, &QPushButton::clicked, this, &FindingLines::mendingAsked);
}

QWidget *FindingLines::mendButton() const
{
    return m_mend;
}

QLabel *FindingLines::line(std::size_t index)
{
    while (m_lines.size() <= index) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_layout->insertWidget(static_cast<int>(m_lines.size()), label);
        m_lines.push_back(label);
    }
    return m_lines[index];
}

void FindingLines::setFindings(const std::vector<QuestionFinding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    retranslate();
}

void FindingLines::retranslate()
{
    const std::size_t shown = std::min(m_findings.size(), shownAtMost);
    for (std::size_t i = 0; i < shown; ++i) {
        const QuestionFinding &finding = m_findings[i];
        const bool warning = finding.severity == FindingSeverity::Warning;
        QLabel *label = line(i);
        label->setText(QStringLiteral("%1 %2").arg(QChar(warning ? u'▲' : u'•')).arg(checkText(finding)));
        setTone(label, warning ? Tone::Warning : Tone::Neutral);
        label->show();
    }
    for (std::size_t i = shown; i < m_lines.size(); ++i)
        m_lines[i]->hide();
    m_mend->setText(tr("Mend the text"));
    m_mend->setToolTip(
        tr("Joins broken syllables, composes marks, and takes out blanks and characters that nobody sees. "
           "Can be undone."));
    m_mend->setVisible(std::ranges::any_of(m_findings, isMendable));
    setVisible(!m_findings.empty());
}

} // namespace hoithi
