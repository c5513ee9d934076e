// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/together/draftform.h"

#include "views/dialogs/mergedialog.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

#include <QLabel>

namespace hoithi {

namespace {
constexpr QLatin1String conflictSubject("draft conflict");
}

DraftForm::DraftForm(const PageContext &page, Operation work, MessageBar &messages, QLabel &inHand, QWidget *parent)
    : m_page(page), m_work(work), m_messages(messages), m_inHandLabel(inHand), m_parent(parent),
      m_fields(*page.app.clock)
{
    m_pause.setSingleShot(true);
    QSizePolicy room = m_inHandLabel.sizePolicy();
    room.setRetainSizeWhenHidden(true); // the form stays where the mouse is when somebody comes
    m_inHandLabel.setSizePolicy(room);
    m_inHandLabel.hide();
    connect(&m_fields, &FormFields::changed, this, &DraftForm::changed);
    connect(&m_fields, &FormFields::entered, this, &DraftForm::takeInHand);
    connect(&m_pause, &QTimer::timeout, this, &DraftForm::save);
    connect(&page.state, &ContestState::draftsChanged, this, &DraftForm::load);
    connect(&page.state, &ContestState::presenceChanged, this, &DraftForm::showOthers);
    connect(&page.state, &ContestState::membershipChanged, this, &DraftForm::bind);
    connect(&page.state, &ContestState::overviewChanged, this, [this] {
        if (!m_loaded)
            load();
    });
}

DraftForm::~DraftForm()
{
    if (!isDirty() || m_base.key.area.isEmpty() || !m_page.state.overview())
        return;
    restore();
    keep(); // until it is seen that the contest has it
    if (m_loaded && !m_saving && !m_asking)
        static_cast<void>(
            m_page.state.session().saveDraft(m_base.key, m_base.version, typed(), m_page.state.personName()));
}

void DraftForm::addLine(const QString &name, const QLabel &label, QLineEdit &edit)
{
    m_fields.addLine(name, label, edit, false);
}

void DraftForm::addCarriedLine(const QString &name, const QLabel &label, QLineEdit &edit)
{
    m_fields.addLine(name, label, edit, true);
}

void DraftForm::addDate(const QString &name, const QLabel &label, DayField &field)
{
    m_fields.addDate(name, label, field);
}

void DraftForm::changed(const QString &name)
{
    if (m_base.key.area.isEmpty())
        return;
    m_touched.insert(name);
    takeInHand();
    m_pause.start(savedAfter);
}

KeptDrafts &DraftForm::kept()
{
    const auto &overview = m_page.state.overview();
    if (!m_kept && overview)
        m_kept.emplace(m_page.app.draftFolder, overview->identity);
    return *m_kept;
}

DraftContent DraftForm::typed() const
{
    DraftContent content = m_base.content;
    for (const FormField &field : m_fields.all()) {
        const bool begun = field.carried && m_base.version == 0 && isDirty();
        if (begun || m_touched.contains(field.name))
            putText(content, field.name, field.text());
    }
    return content;
}

void DraftForm::show(const DraftContent &content)
{
    m_fields.show(content, m_base.version == 0);
}

void DraftForm::open(const DraftKey &key)
{
    if (key == m_base.key)
        return load();
    leave();
    ++m_opened;
    m_saving = false;
    m_loaded = false;
    m_restored = false;
    m_base = Draft{key, 0, {}, {}, {}};
    m_touched.clear();
    show({});
    load();
    showOthers();
}

void DraftForm::leave()
{
    if (isDirty() && m_page.state.overview())
        m_loaded = true; // on top of nothing, or of what was kept: where there is more, it is merged another time
    save();
    m_inHand = false;
    tell();
}

void DraftForm::load()
{
    if (m_base.key.area.isEmpty() || !m_page.state.overview())
        return;
    whenAnswered(m_page.state.session().draft(m_base.key), this, [this, opened = m_opened](const Result<Draft> &draft) {
        if (opened == m_opened && draft && !m_saving && !m_asking)
            takeCurrent(*draft);
    });
}

/// What was kept from before is as if it had been typed just now.
void DraftForm::restore()
{
    if (std::exchange(m_restored, true))
        return;
    const std::optional<KeptDraft> before = kept().find(m_base.key);
    if (!before)
        return;
    DraftContent content = before->mine;
    const DraftContent now = typed();
    for (const QString &field : m_touched)
        putText(content, field, textOf(now, field));
    m_base.version = before->baseVersion;
    m_base.content = before->base;
    m_touched = m_fields.differing(content, m_base.content);
    show(content);
}

void DraftForm::takeCurrent(const Draft &current)
{
    restore();
    m_loaded = true;
    if (current.version != m_base.version)
        return mergeWith(current);
    m_base = current;
    if (isDirty())
        save();
    else
        show(current.content);
}

void DraftForm::save()
{
    m_pause.stop();
    if (!isDirty() || m_base.key.area.isEmpty() || !m_page.state.overview())
        return;
    restore();
    const DraftContent content = typed();
    if (m_loaded && !m_saving && content == m_base.content) {
        m_touched.clear();
        return kept().forget(m_base.key);
    }
    keep();
    if (!m_loaded || m_saving || m_asking)
        return;
    m_saving = true;
    whenAnswered(m_page.state.session().saveDraft(m_base.key, m_base.version, content, m_page.state.personName()), this,
                 [this, opened = m_opened, key = m_base.key, content](const Result<DraftSaving> &saving) {
                     opened == m_opened ? saved(saving, content) : savedElsewhere(key, saving, content);
                 });
}

void DraftForm::saved(const Result<DraftSaving> &saving, const DraftContent &sent)
{
    m_saving = false;
    if (!saving) {
        if (isPassing(saving.error().code)) {
            m_pause.start(triedAgainAfter);
            m_toldKept = true;
            return m_messages.showMessage(Tone::Warning,
                                          tr("What you typed is kept on this computer until it can be saved."));
        }
        return m_messages.showError(saving.error());
    }
    if (std::exchange(m_toldKept, false))
        m_messages.clear();
    if (!saving->saved)
        return mergeWith(saving->current);
    const DraftContent now = typed();
    m_base = saving->current;
    m_touched = now == sent ? std::set<QString>() : m_fields.differing(now, m_base.content);
    if (!isDirty())
        return kept().forget(m_base.key);
    m_pause.start(savedAfter);
}

void DraftForm::savedElsewhere(const DraftKey &key, const Result<DraftSaving> &saving, const DraftContent &sent)
{
    if (!saving || !saving->saved)
        return; // it is kept, and merged when somebody comes back to it
    const std::optional<KeptDraft> before = kept().find(key);
    if (before && before->mine != sent)
        kept().keep({key, saving->current.version, saving->current.content, before->mine});
    else
        kept().forget(key);
}

void DraftForm::mergeWith(const Draft &current)
{
    const bool wasDirty = isDirty();
    const DraftMerge merge = mergeDrafts(m_base.content, typed(), current.content);
    if (!merge.conflicts.empty())
        return ask(current, merge);
    rebase(current, merge.content);
    if (wasDirty && !merge.takenOver.isEmpty()) {
        QStringList labels;
        for (const QString &field : merge.takenOver)
            labels << labelOf(field);
        m_messages.showMessage(
            Tone::Neutral, tr("%1 by %2 were taken over.").arg(labels.join(QStringLiteral(", ")), current.editedBy));
    }
    save();
}

void DraftForm::rebase(const Draft &current, const DraftContent &content)
{
    m_messages.clearAbout(conflictSubject);
    m_base = current;
    m_touched = m_fields.differing(content, m_base.content);
    show(content);
    if (!isDirty())
        kept().forget(m_base.key);
}

void DraftForm::ask(const Draft &current, const DraftMerge &merge)
{
    m_asking = true;
    m_pause.stop();
    keep();
    std::vector<FieldChoice> choices;
    for (const FieldConflict &conflict : merge.conflicts) {
        if (const FormField *field = m_fields.find(conflict.field))
            choices.push_back({conflict.field, field->label(), field->shown(conflict.base), field->shown(conflict.mine),
                               field->shown(conflict.theirs)});
    }
    auto *dialog = new MergeDialog(current.editedBy, choices, m_parent);
    connect(dialog, &MergeDialog::chosen, this, [this, current, merge](const QStringList &theirs) {
        DraftContent content = merge.content;
        for (const QString &field : theirs)
            putText(content, field, textOf(current.content, field));
        m_asking = false;
        rebase(current, content);
        save();
    });
    connect(dialog, &QDialog::rejected, this, [this, name = current.editedBy] {
        m_asking = false;
        m_messages.showMessage(Tone::Warning,
                               tr("%1 has filled in the same. What you typed is kept on this computer.").arg(name),
                               tr("Compare"), [this] { load(); });
        m_messages.setSubject(conflictSubject);
    });
    dialog->open();
}

void DraftForm::keep()
{
    kept().keep({m_base.key, m_base.version, m_base.content, typed()});
}

void DraftForm::takeInHand()
{
    if (!std::exchange(m_inHand, true))
        tell();
}

void DraftForm::tell()
{
    m_page.state.setInHand(m_inHand ? m_base.key : DraftKey());
}

void DraftForm::showOthers()
{
    QStringList names;
    for (const Presence &other : m_page.state.others()) {
        if (!m_base.key.area.isEmpty() && other.inHand == m_base.key)
            names << other.fullName;
    }
    names.removeDuplicates();
    m_inHandLabel.setText(tr("Being edited by %1").arg(names.join(QStringLiteral(", "))));
    m_inHandLabel.setVisible(!names.isEmpty());
}

/// Members fill in what is the work of their role.
void DraftForm::bind()
{
    const Membership &membership = m_page.state.membership();
    const bool readOnly = membership.byMembers && !membership.asOwner
                          && !(membership.member && isWorkOf(m_work, membership.member->role));
    m_fields.setReadOnly(readOnly);
}

QString DraftForm::labelOf(const QString &name) const
{
    const FormField *field = m_fields.find(name);
    return field ? field->label() : name;
}

void DraftForm::retranslate()
{
    showOthers();
}

} // namespace hoithi
