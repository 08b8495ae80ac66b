package cloud.calculator.gateway.dispatch;

import cloud.calculator.gateway.expression.Operator;
import feign.Request;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.cloud.openfeign.FeignClientBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Makes the Feign clients.
 */
@Component
class Clients {

	private final FeignClientBuilder builder;

	private final JsonCodec codec;

	Clients(ApplicationContext context, JsonMapper json) {
		this.builder = new FeignClientBuilder(context);
		this.codec = new JsonCodec(json);
	}

	/** A client of an operator, whichever of its instances answers. */
	OperatorClient operator(Operator operator) {
		return this.builder.forType(OperatorClient.class, operator.profile())
			.customize((feign) -> feign.encoder(this.codec).decoder(this.codec))
			.build();
	}

	/** A client of whichever instance each call names. */
	IdentityClient identity(Request.Options patience) {
		return this.builder.forType(IdentityClient.class, "identity")
			// the address given with each call replaces this one
			.url("http://operator")
			.customize((feign) -> feign.decoder(this.codec).options(patience))
			.build();
	}

}
