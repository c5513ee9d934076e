// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/formdialog.h"

#include "views/dialogs/typednames.h"
#include "views/theme/tokens.h"
#include "views/widgets/calendarline.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/taborder.h"
#include "views/widgets/windowwords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {
constexpr int dialogWidth = 560;

/// A name may look like markup; it is shown as it was written.
QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// What lies in a layout, in the order in which it is read; it may have been made in another.
void collectWidgets(QLayoutItem *item, QWidgetList &widgets)
{
    QLayout *layout = item->layout();
    if (QWidget *widget = item->widget()) {
        widgets << widget;
        layout = widget->layout();
    }
    if (const auto *form = qobject_cast<QFormLayout *>(layout)) {
        for (int row = 0; row < form->rowCount(); ++row) {
            for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole}) {
                if (QLayoutItem *inner = form->itemAt(row, role))
                    collectWidgets(inner, widgets);
            }
        }
        return;
    }
    for (int i = 0; layout && i < layout->count(); ++i)
        collectWidgets(layout->itemAt(i), widgets);
}

} // namespace

FormDialog::FormDialog(const QString &title, const QString &consequence, const QString &acceptText, QWidget *parent)
    : QDialog(parent), m_heading(plainLabel({}, this)), m_consequence(plainLabel({}, this)), m_form(new QFormLayout),
      m_missing(plainLabel({}, this))
{
    setTexts(title, consequence);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    m_heading->setProperty("type", QStringLiteral("section"));
    layout->addWidget(m_heading);
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setWordWrap(true);
    layout->addWidget(m_consequence);
    m_form->setSpacing(space::s);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    layout->addStretch();
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setProperty("type", QStringLiteral("muted"));
    m_missing->setWordWrap(true);
    layout->addWidget(m_missing);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = new QPushButton(acceptText, this);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setProperty("weight", QStringLiteral("primary")); // before the box styles it, or it looks like any other
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_reject = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_reject->setObjectName(QStringLiteral("reject"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &FormDialog::rememberNames);
    layout->addWidget(buttons);
}

void FormDialog::setTexts(const QString &title, const QString &consequence)
{
    setWindowTitle(title);
    m_heading->setText(title);
    m_consequence->setText(consequence);
}

void FormDialog::addRemark(const QString &text)
{
    m_consequence->setText(m_consequence->text() + QLatin1Char('\n') + text);
    fit();
}

QLineEdit *FormDialog::namedLine(QLabel *name, const QString &objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    name->setBuddy(edit);
    connect(edit, &QLineEdit::textChanged, this, &FormDialog::check);
    return edit;
}

QLineEdit *FormDialog::addLine(const QString &label, const QString &objectName, const QString &placeholder)
{
    auto *name = plainLabel(label, this);
    QLineEdit *edit = namedLine(name, objectName);
    edit->setPlaceholderText(placeholder);
    m_form->addRow(name, edit);
    return edit;
}

void FormDialog::addNamed(const QString &label, CalendarLine *field)
{
    auto *name = plainLabel(label, this);
    field->setLabel(*name);
    m_form->addRow(name, field);
}

QLineEdit *FormDialog::addBeside(QLineEdit *first, const QString &label, const QString &objectName)
{
    auto *name = plainLabel(label, this);
    QLineEdit *edit = namedLine(name, objectName);
    const QFormLayout::TakeRowResult taken = m_form->takeRow(first);
    delete taken.fieldItem; // the item, not the field
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(first, 1);
    row->addWidget(name);
    row->addWidget(edit, 1);
    m_form->addRow(taken.labelItem->widget(), row);
    delete taken.labelItem;
    return edit;
}

void FormDialog::bindName(QLineEdit *edit, const std::optional<Member> &member)
{
    if (!member)
        return offerNames(edit);
    edit->setText(member->fullName);
    edit->setReadOnly(true);
    edit->setToolTip(tr("You are signed in as %1.").arg(member->fullName));
}

void FormDialog::offerNames(QLineEdit *edit)
{
    m_names.append(edit);
}

void FormDialog::rememberNames()
{
    TypedNames *names = TypedNames::of(*this);
    if (!names)
        return;
    for (const QLineEdit *edit : std::as_const(m_names)) {
        if (!edit->isHidden())
            names->remember(edit->text());
    }
}

QString FormDialog::consequenceFor(const std::optional<Member> &member, const QString &consequence)
{
    if (!member)
        return consequence;
    return QStringLiteral("%1 %2").arg(tr("You propose this; it takes effect when a second judge confirms it."),
                                       consequence);
}

void FormDialog::hideTyping(QLineEdit *edit)
{
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void FormDialog::hideLine(QLineEdit *edit)
{
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy() == edit)
            label->hide();
    }
    edit->hide();
}

QString FormDialog::literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Something in it may have grown by itself, as a text that came late.
bool FormDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void FormDialog::check()
{
    const QString what = missing();
    if (m_missing->property("tone").isValid())
        setTone(m_missing, Tone::Neutral);
    m_missing->setText(what);
    m_missing->setVisible(!what.isEmpty());
    m_accept->setEnabled(!m_busy && what.isEmpty());
    fit();
}

int FormDialog::neededHeight() const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
}

void FormDialog::fit()
{
    if (!isVisible())
        return;
    const QRect room = screen()->availableGeometry();
    setMinimumHeight(std::min(neededHeight(), room.height()));
    if (const int below = frameGeometry().bottom() - room.bottom(); below > 0)
        move(x(), std::max(room.top(), y() - below));
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (const TypedNames *names = TypedNames::of(*this)) {
        for (QLineEdit *edit : std::as_const(m_names))
            names->offer(*edit);
    }
    QWidgetList fields;
    collectWidgets(layout(), fields);
    fields.removeIf([this](const QWidget *widget) {
        return !(widget->focusPolicy() & Qt::TabFocus) || widget == m_accept || widget == m_reject;
    });
    chainTabs(fields + QWidgetList{m_accept, m_reject});
    const auto first = std::ranges::find_if(fields, [this](const QWidget *field) {
        const auto *line = qobject_cast<const QLineEdit *>(field);
        return field->isEnabledTo(this) && field->isVisibleTo(this) && !(line && line->isReadOnly());
    });
    if (first != fields.end())
        (*first)->setFocus();
    // A dialog opens as high as its texts would be unwrapped, which cuts those that wrap.
    setMinimumHeight(neededHeight());
    QDialog::showEvent(event);
}

void FormDialog::setRejectText(const QString &text)
{
    m_reject->setText(text);
}

void FormDialog::showFailure(const Error &error)
{
    setBusy(false);
    m_missing->setText(inWindowWords(error.message));
    setTone(m_missing, Tone::Negative);
    m_missing->show();
    fit();
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_accept->setEnabled(!busy && missing().isEmpty());
}

} // namespace hoithi
