package cloud.calculator.gateway.page;

import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.problem.ExpressionExcerpt;
import cloud.calculator.gateway.web.problem.ProblemBody;
import org.jspecify.annotations.Nullable;

/**
 * A problem on the page.
 *
 * @param detail the message
 * @param place the expression with a caret under the position of the problem;
 * {@code null} if it has no position
 */
record PageProblem(String detail, @Nullable String place) {

	static PageProblem of(Problem problem, boolean plusSent, Language language) {
		Integer position = problem.position();
		return new PageProblem(ProblemBody.of(problem, plusSent, language.locale()).detail(),
				(position != null) ? ExpressionExcerpt.at(language.format(problem.expression()), position) : null);
	}

}
