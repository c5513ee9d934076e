// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "views/dialogs/formdialog.h"

class QButtonGroup;
class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QSpinBox;

namespace hoithi {

class CorrectMatrix;
class JobBar;

/// The question that an amendment begins with.
struct AmendedQuestion
{
    QString paperCode;
    int number = 1;
};

/// A change to a key that was already used: corrected, several answers accepted, or the question neutralised. Shows what it does to
/// the prizes before it can be recorded.
class AmendKeyDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A member proposes, or carries out, under their own name; without one both names are asked for.
    AmendKeyDialog(ContestSession &session, const RoundState &round, const QString &roundTitle,
                   const std::optional<Member> &member, QWidget *parent, const AmendedQuestion &first = {});
    ~AmendKeyDialog() override;
    Q_DISABLE_COPY_MOVE(AmendKeyDialog)
    [[nodiscard]] KeyAmendment amendment() const;
    /// What becomes of the counts of right answers, and everybody whose prize changes, one a line.
    [[nodiscard]] static QString describe(const AmendmentEffect &effect);

private:
    enum Choice { Correct, AcceptSeveral, Neutralise };

    void buildQuestion(const RoundState &round, const AmendedQuestion &first);
    void buildChoices();
    void buildPeople(const std::optional<Member> &member);
    void buildEffect();
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] QStringList approvers() const;
    void takeKeys(const Result<RoundAnalysis> &keys);
    [[nodiscard]] const AnalysedQuestion *question() const;
    [[nodiscard]] const PrintedPlace *place() const;
    void showQuestion();
    void showInForce(bool neutralised);
    void offerOptions();
    void takeTicks(const QListWidgetItem *ticked);
    void changed();
    void preview();
    void stopPreview();
    void takeEffect(const Result<AmendmentEffect> &effect);

    ContestSession &m_session;
    int m_round;
    std::optional<RoundAnalysis> m_keys; ///< in force; none while they are asked for, or cannot be read
    QComboBox *m_paper;
    QSpinBox *m_question;
    QLabel *m_text;
    QButtonGroup *m_choices;
    QListWidget *m_options;
    QLineEdit *m_accept = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_preview;
    QPlainTextEdit *m_effect;
    CorrectMatrix *m_matrix;
    JobBar *m_job; ///< in the place of the matrix
    bool m_previewed = false;
    QString m_shownKeys;        ///< that the effect is of
    bool m_neutralised = false; ///< the question that is shown, by the key in force
    quint64 m_asked = 0;        ///< only the newest answer counts
};

} // namespace hoithi
