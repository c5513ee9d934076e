// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agency.h"
#include "services/agencies/agencyview.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace hoithi {

/// Texts that are alike, and the agencies that they may mean: numbered, so that a digit chooses one. Typing looks in the whole list.
class AgencyPane final : public QFrame
{
    Q_OBJECT
public:
    explicit AgencyPane(QWidget *parent = nullptr);

    void setAgencies(std::vector<Agency> agencies);
    void show(const std::optional<UnresolvedAgency> &texts);
    void retranslate();
    /// Whether somebody may decide, and if not, why.
    void setDeciding(bool allowed, const QString &whyNot);

    /// Chooses what stands at this place, from 1; false where nothing does.
    bool choose(int number);
    [[nodiscard]] std::optional<SuggestedAgency> chosen() const;
    [[nodiscard]] QString reason() const;
    void focusSearch();

Q_SIGNALS:
    void choiceChanged();
    void decideRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillChoices();
    void showTexts();
    [[nodiscard]] std::vector<SuggestedAgency> matches(const QString &typed) const;
    [[nodiscard]] QString parentName(const Agency &agency) const;

    std::vector<Agency> m_agencies;
    QStringList m_folded; ///< name, code and aliases of each, for searching
    std::optional<UnresolvedAgency> m_texts;
    std::vector<SuggestedAgency> m_choices;
    bool m_isSearching = false;
    QLabel *m_title;
    QLabel *m_spellings;
    QLabel *m_choicesTitle;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none; ///< where there is nothing to choose
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_decide;
    QLabel *m_keys;
};

} // namespace hoithi
