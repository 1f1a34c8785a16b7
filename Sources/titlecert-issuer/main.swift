print("titlecert-issuer")
