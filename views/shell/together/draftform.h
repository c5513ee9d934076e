// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft/draftmerge.h"
#include "domain/people/role.h"
#include "services/together/keptdrafts.h"
#include "views/shell/page.h"
#include "views/shell/together/formfields.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <set>

class QLabel;
class QLineEdit;

namespace hoithi {

class DayField;
class MessageBar;

/// Fields of a page that everybody on the contest edits together. They show the contest's draft, and save shortly after the
/// typing stops; what others save meanwhile is merged in, or asked about where it is about the same field. Whatever is typed
/// is kept on this computer until the contest has it.
class DraftForm final : public QObject
{
    Q_OBJECT
public:
    /// For whoever does `work`; `inHand` shows who else has the form in hand. All outlive it.
    DraftForm(const PageContext &page, Operation work, MessageBar &messages, QLabel &inHand, QWidget *parent);
    ~DraftForm() override;

    void addLine(const QString &name, const QLabel &label, QLineEdit &edit);
    /// A line that a form nobody has filled in yet begins with, as it stands.
    void addCarriedLine(const QString &name, const QLabel &label, QLineEdit &edit);
    void addDate(const QString &name, const QLabel &label, DayField &field);

    /// Shows this form; what was typed into the one before is saved.
    void open(const DraftKey &key);
    /// Saves now what was typed, and lays the form down.
    void leave();
    void retranslate();

    static constexpr std::chrono::milliseconds savedAfter{700};
    static constexpr std::chrono::milliseconds triedAgainAfter{3000};

private:
    void changed(const QString &name);
    void takeInHand();
    [[nodiscard]] bool isDirty() const { return !m_touched.empty(); }
    [[nodiscard]] DraftContent typed() const;
    void show(const DraftContent &content);
    void load();
    void save();
    void saved(const Result<DraftSaving> &saving, const DraftContent &sent);
    void savedElsewhere(const DraftKey &key, const Result<DraftSaving> &saving, const DraftContent &sent);
    void restore();
    void takeCurrent(const Draft &current);
    void mergeWith(const Draft &current);
    /// From now on edited on top of `current`, with `content` in the fields.
    void rebase(const Draft &current, const DraftContent &content);
    void ask(const Draft &current, const DraftMerge &merge);
    void keep();
    void tell();
    void showOthers();
    void bind();
    [[nodiscard]] QString labelOf(const QString &name) const;
    [[nodiscard]] KeptDrafts &kept(); ///< once the overview is there

    PageContext m_page;
    Operation m_work;
    MessageBar &m_messages;
    QLabel &m_inHandLabel;
    QWidget *m_parent; ///< of dialogs
    FormFields m_fields;
    QTimer m_pause; ///< of the typing
    std::optional<KeptDrafts> m_kept;
    Draft m_base; ///< what is being edited on top of
    std::set<QString> m_touched;
    bool m_restored = false; ///< what was kept is in the fields
    bool m_loaded = false;   ///< else `m_base` is not known yet
    bool m_saving = false;
    bool m_asking = false;   ///< which of two texts stays
    bool m_toldKept = false; ///< that the contest has it not yet
    bool m_inHand = false;
    quint64 m_opened = 0; ///< answers to what was asked for another form do not count
};

} // namespace hoithi
