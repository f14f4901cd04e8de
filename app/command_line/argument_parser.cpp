// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/argument_parser.h"

#include "engine/model/near_name.h"

#include <algorithm>

namespace millrace::app {

using base::Done;
using base::ErrorClass;
using base::Result;

namespace {

auto usage(const QString &code, const QString &message, const QString &hint)
{
    return base::fail(ErrorClass::Usage, code, message, hint);
}

QString helpHint(const Verb &verb)
{
    return u"see millracectl %1 --help"_qs.arg(verb.name);
}

QStringList namesOf(const std::vector<Verb> &verbs)
{
    QStringList names;
    for (const Verb &verb : verbs)
        names += verb.name;
    return names;
}

QStringList secondWords(const std::vector<Verb> &verbs, const QString &group)
{
    QStringList words;
    for (const Verb &verb : verbs) {
        if (verb.name.startsWith(group + u' '))
            words += verb.name.section(u' ', 1);
    }
    return words;
}

class Parser
{
public:
    Parser(const QStringList &words, const std::vector<Verb> &verbs)
        : m_words(words), m_verbs(verbs)
    {
    }

    Result<Arguments> parse();

private:
    Done findVerb();
    tl::unexpected<base::Error> unknownVerb(const QString &first, const QString &second) const;
    Done readWords();
    Done readOption(const QString &word);
    Result<QString> valueOf(const Option &option, const QString &word);
    Done checkCount() const;
    Done checkExclusive() const;

    const QStringList &m_words;
    const std::vector<Verb> &m_verbs;
    qsizetype m_next = 0;
    Arguments m_arguments;
};

Result<Arguments> Parser::parse()
{
    if (auto done = findVerb(); !done)
        return base::fail(done.error());
    const qsizetype end = m_words.indexOf(u"--"_qs);
    const QStringList options = m_words.mid(0, end);
    if (options.contains(u"--help"_qs) || options.contains(u"-h"_qs)) {
        m_arguments.wantsHelp = true;
        return m_arguments;
    }
    if (auto done = readWords(); !done)
        return base::fail(done.error());
    for (const auto check : {&Parser::checkCount, &Parser::checkExclusive}) {
        if (auto done = (this->*check)(); !done)
            return base::fail(done.error());
    }
    return m_arguments;
}

Done Parser::findVerb()
{
    const QString first = m_words.value(0);
    if (first.startsWith(u'-'))
        return usage(u"usage.no_verb"_qs, u"the command is missing before '%1'"_qs.arg(first),
                     u"write the command first: millracectl COMMAND %1"_qs.arg(first));
    const QString second = m_words.value(1);
    const QString both = first + u' ' + second;
    for (const Verb &verb : m_verbs) {
        if (verb.name == first || verb.name == both) {
            m_arguments.verb = &verb;
            m_next = verb.name == both ? 2 : 1;
            return {};
        }
    }
    return unknownVerb(first, second);
}

tl::unexpected<base::Error> Parser::unknownVerb(const QString &first, const QString &second) const
{
    const QStringList group = secondWords(m_verbs, first);
    if (!group.isEmpty() && (second.isEmpty() || second.startsWith(u'-')))
        return usage(u"usage.no_verb"_qs, u"'%1' needs a second word"_qs.arg(first),
                     u"one of: %1"_qs.arg(group.join(u", "_qs)));
    if (!group.isEmpty())
        return usage(u"usage.unknown_verb"_qs, u"'%1' has no command '%2'"_qs.arg(first, second),
                     model::didYouMean(second, group, u"one of: %1"_qs.arg(group.join(u", "_qs))));
    QStringList firstWords;
    for (const QString &name : namesOf(m_verbs))
        firstWords += name.section(u' ', 0, 0);
    firstWords.removeDuplicates();
    return usage(u"usage.unknown_verb"_qs, u"there is no command '%1'"_qs.arg(first),
                 model::didYouMean(first, firstWords, u"millracectl --help lists them"_qs));
}

Done Parser::readWords()
{
    while (m_next < m_words.size()) {
        const QString word = m_words[m_next++];
        if (word == u"--"_qs) {
            m_arguments.positional += m_words.mid(m_next);
            break;
        }
        if (word.startsWith(u"--"_qs)) {
            if (auto done = readOption(word); !done)
                return done;
        } else if (word.size() > 1 && word.startsWith(u'-') && !word[1].isDigit()) {
            return usage(
                u"usage.short_option"_qs, u"there is no option '%1'"_qs.arg(word),
                u"options have two dashes; a word that begins with a dash goes behind --"_qs);
        } else {
            m_arguments.positional += word;
        }
    }
    return {};
}

Done Parser::readOption(const QString &word)
{
    const QString name = word.mid(2).section(u'=', 0, 0);
    const std::vector<Option> options = allOptions(*m_arguments.verb);
    const auto option = std::find_if(options.begin(), options.end(),
                                     [&](const Option &known) { return known.name == name; });
    if (option == options.end()) {
        QStringList names;
        for (const Option &known : options)
            names += u"--"_qs + known.name;
        return usage(u"usage.unknown_option"_qs,
                     u"'%1' has no option '--%2'"_qs.arg(m_arguments.verb->name, name),
                     model::didYouMean(u"--"_qs + name, names, helpHint(*m_arguments.verb)));
    }
    if (m_arguments.has(name) && !option->repeats)
        return usage(u"usage.option_twice"_qs, u"'--%1' is given twice"_qs.arg(name),
                     u"leave one of them out"_qs);
    const auto value = valueOf(*option, word);
    if (!value)
        return base::fail(value.error());
    m_arguments.values[name] += *value;
    return {};
}

Result<QString> Parser::valueOf(const Option &option, const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (option.value.isEmpty()) {
        if (equals >= 0)
            return usage(u"usage.switch_with_value"_qs,
                         u"'--%1' takes no value"_qs.arg(option.name),
                         u"write --%1 alone"_qs.arg(option.name));
        return QString();
    }
    if (equals < 0 && m_next >= m_words.size())
        return usage(u"usage.no_value"_qs, u"'--%1' needs a value"_qs.arg(option.name),
                     u"write --%1 %2"_qs.arg(option.name, option.value));
    const QString value = equals >= 0 ? word.mid(equals + 1) : m_words[m_next++];
    if (!option.choices.isEmpty() && !option.choices.contains(value))
        return usage(u"usage.bad_choice"_qs, u"'--%1' cannot be '%2'"_qs.arg(option.name, value),
                     model::didYouMean(value, option.choices,
                                       u"one of: %1"_qs.arg(option.choices.join(u", "_qs))));
    return value;
}

Done Parser::checkCount() const
{
    const Verb &verb = *m_arguments.verb;
    const qsizetype count = m_arguments.positional.size();
    if (count < verb.minimum)
        return usage(u"usage.argument_missing"_qs,
                     u"'%1' needs %2"_qs.arg(verb.name, verb.arguments),
                     u"for example: %1"_qs.arg(verb.example));
    if (verb.maximum >= 0 && count > verb.maximum)
        return usage(u"usage.argument_too_many"_qs,
                     u"'%1' does not take the argument '%2'"_qs.arg(
                         verb.name, m_arguments.positional[verb.maximum]),
                     helpHint(verb));
    return {};
}

Done Parser::checkExclusive() const
{
    for (const QStringList &group : m_arguments.verb->exclusive) {
        QStringList given;
        for (const QString &name : group) {
            if (m_arguments.has(name))
                given += u"--"_qs + name;
        }
        if (given.size() > 1)
            return usage(u"usage.exclusive"_qs,
                         u"%1 exclude each other"_qs.arg(given.join(u" and "_qs)),
                         u"leave one of them out"_qs);
    }
    return {};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words, const std::vector<Verb> &verbs)
{
    return Parser(words, verbs).parse();
}

} // namespace millrace::app
