// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

/// A layout as somebody puts it together; names are those of a mapping profile.
struct LayoutDraft
{
    QStringList
        uses; ///< by column: "full_name", "submitted_at clock", "full_name 2", "answers 3"; empty where it is not read
    QString time;      ///< "iso", "dmy", …
    QString answers;   ///< "letters", …
    QString separator; ///< between the answers in one column; empty: each character is one
    QString duration;  ///< what the column of started_at counts; empty: it holds moments
    QString delimiter;
    QString quote; ///< empty: none
    QString encoding;
    int headerLine = 0;  ///< 0: the first line that is not blank; -1: none
    QString sheet;       ///< of a workbook with several
    bool isText = true;  ///< it has a delimiter, quotes and an encoding
    bool isTable = true; ///< no JSON: it has a header, or none

    friend bool operator==(const LayoutDraft &, const LayoutDraft &) = default;
};

/// What a question is about: changing that answers it.
enum class LayoutSubject { File, Columns, Time, Answers };

struct OpenQuestion
{
    LayoutSubject subject = LayoutSubject::Columns;
    std::vector<int> columns;
    QString text;
    QString needs = {}; ///< field that has no column: nothing but choosing one answers it

    friend bool operator==(const OpenQuestion &, const OpenQuestion &) = default;
};

/// A value as it will be stored, or as it stands where it cannot be read.
struct StoredValue
{
    QString text;
    bool isBad = false;
};

/// The first rows of a file under a layout.
struct ShownLayout
{
    LayoutDraft draft;
    QStringList sheets;                           ///< of a workbook, those that are not hidden
    QStringList columns;                          ///< as the header calls them
    QStringList suggestions;                      ///< by column, as in `uses`: what a question about it suggests
    QStringList reasons;                          ///< by column
    std::vector<QStringList> rows;                ///< as they are
    std::vector<qint64> lines;                    ///< where each begins
    QStringList fields;                           ///< that are read, "full_name", …
    std::vector<std::vector<StoredValue>> stored; ///< by row and field
    std::vector<OpenQuestion> questions;          ///< of the guess
    QByteArray profile;                           ///< JSON; empty where the layout cannot be used
    QString problem;                              ///< why
};

} // namespace hoithi
