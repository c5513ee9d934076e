// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questioncheck.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hoithi {

/// What somebody should look at in a field, below it, one sentence each; and a button where it can be mended by itself.
class FindingLines final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingLines(QWidget *parent = nullptr);

    void setFindings(const std::vector<QuestionFinding> &findings);
    [[nodiscard]] QWidget *mendButton() const;
    void retranslate();

Q_SIGNALS:
    void mendingAsked();

private:
    [[nodiscard]] QLabel *line(std::size_t index);

    std::vector<QuestionFinding> m_findings;
    std::vector<QLabel *> m_lines; ///< more than findings: spare ones are hidden
    QVBoxLayout *m_layout;
    QPushButton *m_mend;
};

/// Whether it is known what the text should be.
[[nodiscard]] bool isMendable(const QuestionFinding &finding);
/// The text without the mendable ones of these findings, which are of that text.
[[nodiscard]] QString mended(QString text, std::vector<QuestionFinding> findings);

} // namespace hoithi
