// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace hoithi::commandline {

/// Whether who complains and what they say was asked for, but does not open.
[[nodiscard]] bool hidesComplainant(const ComplaintSheet &sheet);

/// The register without anybody's name.
void writeComplaintsCsv(QTextStream &out, const std::vector<ComplaintRow> &rows);
[[nodiscard]] QJsonArray complaintsJson(const std::vector<ComplaintRow> &rows);

/// One complaint; with what was said where the sheet has it.
void writeComplaint(QTextStream &out, const ComplaintSheet &sheet);
[[nodiscard]] QJsonObject complaintJson(const ComplaintSheet &sheet);

/// The whole register with names and texts, for who may have it.
void writeOpenedCsv(QTextStream &out, const std::vector<ComplaintSheet> &sheets);
[[nodiscard]] QJsonArray openedJson(const std::vector<ComplaintSheet> &sheets);

} // namespace hoithi::commandline
