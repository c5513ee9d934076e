// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "itemmodels/rostertablemodels.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace hoithi {

class ContestSession;
class DataTable;
class FactList;
class Settings;

/// Somebody on the roster: who they are, what was done with the entry, and where they appear in the dumps.
class RosterPane final : public QFrame
{
    Q_OBJECT
public:
    RosterPane(ContestSession &session, Settings &settings, QWidget *parent = nullptr);

    void show(const std::optional<RosterPerson> &person);
    void retranslate();

Q_SIGNALS:
    /// An entry of the audit trail, by its number.
    void trailRequested(qint64 entry);

private:
    void build();
    void showTexts();
    void load();
    void take(const Result<RosterAppearances> &answer);
    [[nodiscard]] qint64 trailEntry() const;

    ContestSession &m_session;
    std::optional<RosterPerson> m_person;
    quint64 m_asked = 0;    ///< only the newest answer counts
    bool m_hasMore = false; ///< appearances beyond those shown
    QString m_failure;      ///< why they could not be read
    QLabel *m_title;
    FactList *m_facts;
    QPushButton *m_trail;
    QLabel *m_whereTitle;
    QLabel *m_where;
    DataTable *m_table;
    AppearanceTableModel m_model;
};

} // namespace hoithi
