// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/complaint/complaint.h"

#include <QString>

namespace hoithi::commandline {

/// A text out of a file, or out of standard input for "-": never an argument, which others see. BadInput where it is too long or no
/// text in UTF-8.
[[nodiscard]] Result<QString> readText(const QString &path);

/// The same of bytes that are read; `path` is where they are from.
[[nodiscard]] Result<QString> textFrom(const QByteArray &bytes, const QString &path);

/// "full_name: …", "phone: …", "address: …" each on a line, as far as there are, a blank line, and the text of the complaint.
/// BadInput with the line's number for any other.
[[nodiscard]] Result<Complainant> readComplaint(const QString &path);
/// The same of a text that is read.
[[nodiscard]] Result<Complainant> complaintFrom(QString text, const QString &path);

} // namespace hoithi::commandline
