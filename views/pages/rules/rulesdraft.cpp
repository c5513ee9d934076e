// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody is changing of the rules, kept on this computer until it is approved or discarded.
#include "views/pages/rules/ruleeditor.h"
#include "views/pages/rules/rulespage.h"
#include "views/shell/conteststate.h"

namespace hoithi {

namespace {

const QString rulesField = QStringLiteral("rules");
const QString fromField = QStringLiteral("from");

const DraftKey &rulesKey()
{
    static const DraftKey key{QStringLiteral("rules"), QStringLiteral("contest")};
    return key;
}

DraftContent contentOf(const RuleBook &rules)
{
    return {{rulesField, QString::fromUtf8(toJson(rules))}};
}

/// Nothing where it is no rule book that could be recorded.
std::optional<RuleBook> rulesIn(const DraftContent &content)
{
    const auto text = content.find(rulesField);
    if (text == content.end())
        return std::nullopt;
    const Result<RulesFile> read = parseRules(text->second.toUtf8());
    return read ? std::optional(read->rules) : std::nullopt;
}

} // namespace

KeptDrafts *RulesPage::kept()
{
    const auto &overview = page().state.overview();
    if (!m_kept && overview)
        m_kept.emplace(page().app.draftFolder, overview->identity);
    return m_kept ? &*m_kept : nullptr;
}

void RulesPage::keepDraft()
{
    KeptDrafts *drafts = kept();
    if (!drafts || !m_state || !m_restored) // what was not looked for is not thrown away
        return;
    if (!isChanged())
        return drafts->forget(rulesKey());
    DraftContent mine = contentOf(m_editor->rules());
    if (m_from)
        mine.emplace(fromField, QString::number(*m_from));
    drafts->keep({rulesKey(), m_state->newest(), contentOf(compared()), mine});
}

/// What was typed before the program ended is in the editor again; nothing where there is none, or nobody may change it.
void RulesPage::restoreDraft()
{
    const KeptDrafts *drafts = kept();
    if (m_restored || !drafts || !page().state.mayDo(Operation::ApproveRules))
        return;
    m_restored = true;
    const auto draft = drafts->find(rulesKey());
    const auto rules = draft ? rulesIn(draft->mine) : std::nullopt;
    if (!rules || *rules == compared())
        return;
    m_editor->setRules(*rules);
    if (const auto from = draft->mine.find(fromField); from != draft->mine.end())
        m_from = from->second.toInt();
    messages().showMessage(Tone::Neutral, tr("What you changed before is still here. It is not approved."),
                           tr("Discard it"), [this] { discard(); });
}

} // namespace hoithi
