// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody is planning, kept on this computer until it is recorded or discarded.
#include "services/schedule/scheduledrafts.h"
#include "views/pages/schedule/schedulepage.h"

namespace hoithi {

namespace {

constexpr QLatin1String broughtBack("planned before");

const DraftKey &planKey()
{
    static const DraftKey key{QStringLiteral("schedule"), QStringLiteral("contest")};
    return key;
}

} // namespace

void SchedulePage::keepPlan()
{
    m_pause.stop();
    if (!m_kept || !m_broughtBack) // what was not looked for is not thrown away
        return;
    if (m_draft.isEmpty())
        m_kept->forget(planKey());
    else
        m_kept->keep({planKey(), m_state->version, draftOf(m_draft.recorded()), draftOf(m_draft.shown())});
}

/// Nothing is left of what was brought back, or all of it is recorded.
void SchedulePage::forgetWhatWasBack()
{
    if (m_draft.isEmpty())
        messages().clearAbout(broughtBack);
}

/// What was planned before the program ended is planned again; nothing where there is none, or nobody may record it.
void SchedulePage::bringPlanBack()
{
    if (m_broughtBack || !mayChange())
        return;
    m_broughtBack = true;
    m_kept.emplace(page().app.draftFolder, m_state->identity);
    const auto draft = m_kept->find(planKey());
    const auto base = draft ? scheduleIn(draft->base) : std::nullopt;
    const auto planned = draft ? scheduleIn(draft->mine) : std::nullopt;
    if (!base || !planned)
        return;
    m_draft.bringBack(*planned, *base);
    if (m_draft.isEmpty())
        return;
    sayInEveryLanguage(messages(), [this] {
        messages().showMessage(Tone::Neutral, tr("What you planned before is still here. It is not recorded."),
                               tr("Discard it"), [this] { discard(); });
        messages().setSubject(broughtBack);
    });
}

} // namespace hoithi
