// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rulesreadout.h"

#include "domain/ranking/rulecheck.h"
#include "services/rules/rulesentences.h"
#include "services/rules/ruletexts.h"
#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

QLabel *lineOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

std::optional<RuleChange> changeOf(const std::vector<RuleChange> &changes, RuleSetting setting)
{
    const auto found = std::ranges::find(changes, setting, &RuleChange::setting);
    return found == changes.end() ? std::nullopt : std::optional(*found);
}

} // namespace

RulesReadout::RulesReadout(QWidget *parent)
    : QScrollArea(parent), m_inner(new QWidget(this)), m_layout(new QVBoxLayout(m_inner))
{
    setObjectName(QStringLiteral("rulesReadout"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_inner);
    m_layout->setContentsMargins(space::m, space::m, space::m, space::m);
    m_layout->setSpacing(space::s);
}

void RulesReadout::show(const RuleBook &rules, const std::optional<RuleBook> &before,
                        const std::vector<RoundRules> &rounds)
{
    clear();
    setAccessibleName(tr("The rules in sentences"));
    const std::vector<RuleChange> changes = before ? ruleDifference(*before, rules) : std::vector<RuleChange>();
    for (const RuleSentence &sentence : ruleSentences(rules))
        addSentence(sentence.text, changeOf(changes, sentence.setting));
    addFindings(rules, rounds);
    m_layout->addStretch();
}

void RulesReadout::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RulesReadout::addSentence(const QString &text, const std::optional<RuleChange> &change)
{
    auto *label = lineOf(text, m_inner);
    label->setObjectName(QStringLiteral("ruleSentence"));
    m_layout->addWidget(label);
    if (!change)
        return;
    auto *mark = lineOf(tr("Changed – %1").arg(ruleChangeText(*change)), m_inner);
    mark->setObjectName(QStringLiteral("ruleChange"));
    mark->setProperty("role", QStringLiteral("chip"));
    setTone(mark, Tone::Warning);
    m_layout->addWidget(mark);
}

void RulesReadout::addHeading(const QString &text)
{
    auto *label = lineOf(text, m_inner);
    label->setProperty("type", QStringLiteral("section"));
    m_layout->addWidget(label);
}

void RulesReadout::addNote(const QString &text, bool impossible)
{
    auto *label = lineOf(text, m_inner);
    label->setObjectName(QStringLiteral("ruleFinding"));
    label->setProperty("role", QStringLiteral("chip"));
    setTone(label, impossible ? Tone::Negative : Tone::Neutral);
    m_layout->addWidget(label);
}

void RulesReadout::addFindings(const RuleBook &rules, const std::vector<RoundRules> &rounds)
{
    const std::vector<RuleFinding> findings = checkRules(rules);
    const auto otherPaper = [&](const RoundRules &round) {
        return round.questionCount > 0 && round.questionCount != rules.questionCount;
    };
    if (findings.empty() && std::ranges::none_of(rounds, otherPaper))
        return;
    addHeading(tr("To be noted"));
    for (const RuleFinding &finding : findings)
        addNote(ruleFindingText(finding), isImpossible(finding.problem));
    for (const RoundRules &round : rounds) {
        if (otherPaper(round))
            addNote(tr("The papers of %1 have %2 questions: by these rules it cannot be ranked.")
                        .arg(round.title)
                        .arg(round.questionCount),
                    false);
    }
}

} // namespace hoithi
