package cloud.calculator.gateway.security;

import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.support.body.RequestBodyLimits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestBodyConfiguration {

	/** JSON may write a character as an escape of six bytes. */
	private static final long BYTES_PER_CHARACTER = 6;

	private static final int BYTES_OF_OTHER_MEMBERS = 1000;

	/** A sixteenth of the heap, because parsing copies a body several times. */
	@Bean
	RequestBodyLimits requestBodyLimits(LimitsProperties limits) {
		return new RequestBodyLimits("/api/v1/calculations",
				BYTES_PER_CHARACTER * limits.length() + BYTES_OF_OTHER_MEMBERS, Runtime.getRuntime().maxMemory() / 16);
	}

}
