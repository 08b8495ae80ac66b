package cloud.calculator.gateway.page;

import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.Caret;
import cloud.calculator.gateway.web.ProblemBody;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, as the page shows it.
 *
 * @param detail in words
 * @param place the expression with a caret under the place, if it is about one
 */
record PageProblem(String detail, @Nullable String place) {

	static PageProblem of(Problem problem, Language language) {
		Integer position = problem.position();
		return new PageProblem(ProblemBody.of(problem, language.locale()).detail(),
				(position != null) ? Caret.under(language.show(problem.expression()), position) : null);
	}

}
