// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionstage.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hoithi {

/// A question of a file as it will be read: text, images, options with the right ones marked, explanation.
class StagedPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit StagedPreview(QWidget *parent = nullptr);

    void show(const Question &question, const std::map<QByteArray, QByteArray> &images);
    void clear();

private:
    QLabel *line(const QString &text, const char *type = "");
    void addImages(const Question &question, const QString &name, const std::map<QByteArray, QByteArray> &images);

    QWidget *m_sheet = nullptr; ///< another one for each question
    QVBoxLayout *m_layout;
};

} // namespace hoithi
