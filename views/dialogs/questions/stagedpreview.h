// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionstage.h"
#include "views/pages/questions/questionimages.h"

#include <QWidget>

class QLabel;

namespace hoithi {

class PhonePreview;
class Theme;

/// A question of a file as on the phone, with its key, and what is told of it afterwards.
class StagedPreview final : public QWidget
{
    Q_OBJECT
public:
    StagedPreview(const Theme &theme, BankService &bank, QWidget *parent = nullptr);

    void show(const QString &heading, const Question &question, const std::map<QByteArray, QByteArray> &images);
    void clear();

private:
    QuestionImages m_images;
    PhonePreview *m_phone;
    QLabel *m_after;
};

} // namespace hoithi
