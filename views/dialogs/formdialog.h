// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/people/member.h"

#include <QDialog>
#include <QList>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hoithi {

class CalendarLine;

/// A dialog that says what follows from it, asks for what it needs, and can only be accepted when all is there.
/// Opened, never executed; deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// Says below the consequence what is known only once the dialog is open.
    void addRemark(const QString &text);

protected:
    FormDialog(const QString &title, const QString &consequence, const QString &acceptText, QWidget *parent);

    [[nodiscard]] QFormLayout *form() const { return m_form; }
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &placeholder = {});
    void addNamed(const QString &label, CalendarLine *field);
    /// A second field on the row of `first`, for names that would fill half a row each.
    QLineEdit *addBeside(QLineEdit *first, const QString &label, const QString &objectName);
    /// A field that holds the name of who is signed in, and takes no other. Without one it is left as it is, and offers the names
    /// that were typed before.
    void bindName(QLineEdit *edit, const std::optional<Member> &member);
    /// A field for somebody's name: those typed before are offered, and this one once the dialog is accepted.
    void offerNames(QLineEdit *edit);
    /// What follows from a judge's decision; of members, two make it, and a second one confirms later.
    [[nodiscard]] static QString consequenceFor(const std::optional<Member> &member, const QString &consequence);
    /// A field for a secret.
    static void hideTyping(QLineEdit *edit);
    /// Where what the dialog does depends on a choice within it.
    void setTexts(const QString &title, const QString &consequence);
    /// A field that is not asked for, and its label.
    void hideLine(QLineEdit *edit);
    /// For a name within a field's label, where "&" makes an Alt letter.
    [[nodiscard]] static QString literal(QString text);
    /// What is missing, shown beside the buttons; empty when the dialog may be accepted.
    virtual QString missing() const = 0;
    void check();
    void setBusy(bool busy);
    /// Where "Cancel" could be taken for what the dialog does.
    void setRejectText(const QString &text);
    /// What went wrong, beside the buttons, until something is changed. What was typed stays.
    void showFailure(const Error &error);
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rememberNames();
    QLineEdit *namedLine(QLabel *name, const QString &objectName);
    /// As high as its texts take now, and on the screen.
    void fit();
    [[nodiscard]] int neededHeight() const;

    QLabel *m_heading;
    QLabel *m_consequence;
    QFormLayout *m_form;
    QLabel *m_missing;
    QPushButton *m_accept = nullptr;
    QPushButton *m_reject = nullptr;
    QList<QLineEdit *> m_names; ///< fields for names of people
    bool m_busy = false;        ///< what was accepted is on its way
};

} // namespace hoithi
