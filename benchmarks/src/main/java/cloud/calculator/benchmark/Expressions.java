package cloud.calculator.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Parser;

/**
 * The expressions of the load benchmarks, and the gateway's parser for them.
 */
final class Expressions {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000);

	private Expressions() {
	}

	static Expression parse(String text) {
		return Parser.parse(text, LIMITS);
	}

	static String of(int operations) throws IOException {
		try (var file = Expressions.class.getResourceAsStream("/%d.txt".formatted(operations));
				var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return reader.readLine();
		}
	}

}
