// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/together/keptdrafts.h"
#include "views/dialogs/formdialog.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace hoithi {

struct PageContext;

/// Keeps what is typed into a form of complaints on this computer, sealed, as long as the form is open. What is recorded or cancelled is
/// forgotten; what a killed program leaves stands in the form again when it is opened the next time. Where the key is not at hand
/// nothing is kept.
class ComplaintDraft final : public QObject
{
    Q_OBJECT
public:
    /// `subject`: which form, "note 3". Takes the form's texts, but who does it; lives as long as `form`.
    ComplaintDraft(const PageContext &page, const QString &subject, FormDialog &form);

    static constexpr std::chrono::milliseconds keptAfter{700};

private:
    void restore();
    void fill(const DraftContent &left);
    void keep();
    void forget();
    [[nodiscard]] DraftContent typed() const;

    const PageContext &m_page;
    FormDialog &m_form;
    DraftKey m_key;
    std::optional<KeptDrafts> m_kept;
    QTimer m_pause;
    quint64 m_keeping = 0; ///< only the newest text is kept
    bool m_filling = false;
};

} // namespace hoithi
