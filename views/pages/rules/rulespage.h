// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rulestablemodels.h"
#include "services/rules/rulesview.h"
#include "services/together/keptdrafts.h"
#include "views/shell/framedpage.h"

#include <QTimer>

#include <optional>

class QLabel;
class QScrollArea;
class QSplitter;

namespace hoithi {

class DataTable;
class RuleEditor;
class RulesReadout;

/// The rule book (Thể lệ): every setting, what it says in sentences, and the versions on record.
class RulesPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit RulesPage(const PageContext &page);
    ~RulesPage() override;
    RulesPage(const RulesPage &) = delete;
    RulesPage &operator=(const RulesPage &) = delete;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void opened() override;

private:
    void retranslateContent() override;
    void buildContent();
    [[nodiscard]] QWidget *buildVersions();
    void connectActions();
    void load();
    void take(const RulesState &state);
    void tellOfVersions(bool approvedElsewhere);
    void showRules();
    void showState();
    void updateActions();
    /// `from` is the version that they were before they were changed; nothing: the newest.
    void edit(const RuleBook &rules, std::optional<int> from = {});
    void discard();
    void approve();
    void record(const RulesApproval &approval);
    void compare();
    void preview();
    void showPreview(const RulesDocument &document, bool draft);
    void showAudit();
    void showAuditEntry(qint64 number);
    void findAuditEntry(const std::vector<qint64> &numbers, int version);
    /// The rules of the newest version; nothing while there is none.
    [[nodiscard]] std::optional<RuleBook> recorded() const;
    /// Those that a change is a change of: the newest version's, or the plan's first reading.
    [[nodiscard]] RuleBook compared() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] KeptDrafts *kept(); ///< null while the overview is not there
    void keepDraft();
    void restoreDraft();
    [[nodiscard]] const RuleVersionState *chosenVersion() const;

    RuleEditor *m_editor;
    RulesReadout *m_readout;
    QLabel *m_inForce;
    QLabel *m_versionsTitle;
    DataTable *m_versions;
    QScrollArea *m_differences;
    QLabel *m_difference; ///< within them
    RuleVersionTableModel m_model;
    std::optional<RulesState> m_state;
    bool m_chooseNewest = false; ///< it was just approved here
    std::optional<int> m_from;   ///< which version the changing began with; nothing: the newest
    std::optional<KeptDrafts> m_kept;
    bool m_restored = false; ///< what was kept was looked for
    QTimer m_pause;          ///< of the changing
    quint64 m_asked = 0;
};

} // namespace hoithi
