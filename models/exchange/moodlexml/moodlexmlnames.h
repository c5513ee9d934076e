// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// In a question: what Moodle has no place for, and passes over when it imports.
inline constexpr const char *ownMoodleElement = "hoithi";

/// The file that "@@PLUGINFILE@@/a%20b.png" names, as path and name; empty for any other source.
[[nodiscard]] QString pathOfPluginFile(const QString &source);

/// The source of an image by its file's name.
[[nodiscard]] QString pluginFileSource(const QString &name);

/// "Đúng" for "true", "Sai" for "false"; other texts, which old servers wrote in their own language, stay.
[[nodiscard]] QString truthName(const QString &text);

/// The topic by a category like "$course$/top/Văn hóa/Di sản": its last part. `above`: those before, joined by '/'.
[[nodiscard]] QString topicOfCategory(const QString &category, QString *above = nullptr);

/// A category below the course's top for a topic.
[[nodiscard]] QString categoryOfTopic(const QString &topic);

} // namespace hoithi
