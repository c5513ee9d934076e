// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/schema/migrations.h"

#include <map>
#include <vector>

namespace hoithi {

class SqlDialect;

/// "trigger submission_no_update" and the statement that made it.
using SchemaObjects = std::map<QString, QString>;

struct ProgramColumn
{
    QString name;
    QString type; ///< as declared
    bool mayBeNull = false;
};

/// The structure of a file that was just made.
struct ProgramSchema
{
    SchemaObjects objects;
    std::map<QString, std::vector<ProgramColumn>> tables;
};

/// Asks a file for its objects: name, statement.
[[nodiscard]] QString objectsOfFile();

/// What these migrations make of a file.
[[nodiscard]] Result<ProgramSchema> programSchema(const std::vector<Migration> &migrations, const SqlDialect &dialect);

} // namespace hoithi
