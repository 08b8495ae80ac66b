/**
 * The operator's HTTP contract: lists of operations as JSON, two numbers as plain text,
 * and what it answers when it cannot.
 */
@NullMarked
package cloud.calculator.operator.web;

import org.jspecify.annotations.NullMarked;
