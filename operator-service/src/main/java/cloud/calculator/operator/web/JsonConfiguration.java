package cloud.calculator.operator.web;

import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Numbers cross the wire as texts: a JSON number, which other programs may already have
 * rounded, is refused instead of being read as one.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

	@Bean
	JsonMapperBuilderCustomizer numbersAreTexts() {
		return (builder) -> builder.withCoercionConfig(LogicalType.Textual, (texts) -> {
			texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
			texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
			texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
		});
	}

}
