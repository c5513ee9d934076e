// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rankingview.h"
#include "views/shell/page.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace hoithi {

class FactList;
struct PersonalIdentity;

/// Phone and id number of one person: dots, until somebody gives a reason. Dots again after a minute, for another person,
/// and whenever the page is out of sight or the contest is sealed.
class MaskedIdentity final : public QWidget
{
    Q_OBJECT
public:
    explicit MaskedIdentity(const PageContext &page, QWidget *parent = nullptr);

    /// Nothing: nobody is chosen.
    void setPerson(const std::optional<RankedSubmission> &person);
    void retranslate();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void openDialog(const QString &submissionId);
    void reveal(const PersonalIdentity &identity);
    void mask();

    PageContext m_page;
    std::optional<RankedSubmission> m_person;
    FactList *m_facts;
    QPushButton *m_show;
    QLabel *m_note;
    QTimer m_shown; ///< runs while something is shown
};

} // namespace hoithi
