// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/auditview.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace hoithi {

class ContestSession;
class FactList;

/// The details of one audit entry, in readable form, and whether its hash still holds.
class AuditEntryPane final : public QFrame
{
    Q_OBJECT
public:
    explicit AuditEntryPane(ContestSession &session, QWidget *parent = nullptr);

    void show(std::optional<qint64> number);
    /// What the last verification of the whole trail came to; shown with every entry.
    void setVerified(const QString &text);
    void retranslate();

private:
    void showTexts();

    ContestSession &m_session;
    std::optional<qint64> m_number;
    std::optional<AuditEntryState> m_state;
    QString m_verified;
    quint64 m_asked = 0;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_holds;
    FactList *m_facts;
};

} // namespace hoithi
